// Loaded before an example of the README: connections to the platform go to the mock instead.
import net from 'node:net';
import tls from 'node:tls';

const [host, port] = process.env.LINKTOR_REALTIME_HOST.split(':');
const { connect } = tls;

tls.connect = (options, ...rest) =>
  options.host === 'api.linktor.io' ? net.connect({ host, port: Number(port) }) : connect.call(tls, options, ...rest);

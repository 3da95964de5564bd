// Loaded before an example of the README: its WebSocket goes to the mock of these, its requests to the mock of those.
import net from 'node:net';

const [host, port] = process.env.LINKTOR_REALTIME_HOST.split(':');
const { connect } = net;

net.connect = (options, ...rest) =>
  options?.headers?.Upgrade === 'websocket'
    ? connect.call(net, { host, port: Number(port) })
    : connect.call(net, options, ...rest);

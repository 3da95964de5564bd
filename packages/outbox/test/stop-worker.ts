// A worker that ends when it is told to, as a container's does: `stopOn`, and nothing of its own to keep it.
import { Conversations } from '@linktor/conversations';
import { Outbox } from '@linktor/outbox';

const [connectionString = '', baseUrl = ''] = process.argv.slice(2);
const outbox = new Outbox({ connectionString, senders: { linktor: new Conversations({ apiKey: 'key', baseUrl }) } });
outbox.on('error', ({ error, during }) => void process.send?.(`error in ${during}: ${String(error)}`));
await outbox.work({ concurrency: 2, stopOn: ['SIGTERM'] });
// Called after the outbox's own, so that whoever hears of it knows that the outbox has been told.
process.on('SIGTERM', () => void process.send?.('told'));

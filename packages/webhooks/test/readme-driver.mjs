// Runs one program of the README as its framework would, and sends it a genuine delivery. Usage: driver <script> <origin>
import { createHmac } from 'node:crypto';
import { request, Server } from 'node:http';
import { pathToFileURL } from 'node:url';

const script = process.argv[2];
const at = String(Math.floor(Date.now() / 1000));
const body =
  {
    '@linktor/webhooks/sinch': '{"app_id":"a","message":{"contact_id":"c"}}',
    '@linktor/webhooks/antonnia': '{"id":"e","created_at":"t","type":"message.created","data":{"object":{"id":"m"}}}',
  }[process.env.README_PLATFORM] ?? '{"id":"evt_1","type":"message.received","timestamp":"t","tenantId":"t","data":{}}';
const mac = (text, encoding) => createHmac('sha256', 'readme-secret').update(text).digest(encoding);
const headers = {
  'content-type': 'application/json',
  'x-linktor-timestamp': at,
  'x-linktor-signature': mac(`${at}.${body}`, 'hex'),
  'x-hook-secret': 'readme-secret',
  'x-sinch-webhook-signature': mac(`${body}.n.${at}`, 'base64'),
  'x-sinch-webhook-signature-nonce': 'n',
  'x-sinch-webhook-signature-timestamp': at,
};
const path = '/hooks/linktor?token=readme-secret';

const conclude = (status) => {
  if (status !== 200) console.error(`answered ${status}`);
  process.exit(status === 200 ? 0 : 1);
};

// A program that listens is asked at whatever port it gets: the README's may be taken.
let listens = false;
const { listen } = Server.prototype;
Server.prototype.listen = function (first, ...rest) {
  if (listens) return listen.call(this, first, ...rest);
  listens = true;
  this.once('listening', () => {
    const { port } = this.address();
    request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (response) =>
      conclude(response.statusCode),
    ).end(body);
  });
  const options = typeof first === 'object' ? { ...first, port: 0, host: '127.0.0.1' } : { port: 0, host: '127.0.0.1' };
  return listen.call(this, options, ...rest);
};

const program = await import(pathToFileURL(script).href);
const env = { LINKTOR_WEBHOOK_SECRET: 'readme-secret' };
const call = program.POST ?? program.default?.fetch?.bind(program.default);
if (call) {
  const web = new Request(`https://www.example.com${path}`, { method: 'POST', headers, body });
  conclude((await call(web, env, { waitUntil() {} })).status);
} else if (program.handler) {
  const event = { headers, body, rawPath: '/', rawQueryString: '', requestContext: { http: { method: 'POST' } } };
  conclude((await program.handler(event)).statusCode);
} else if (!listens) process.exit();

// Bundles the page and serves it, together with what it may know: where the platform is, and a token of its own. The API
// key stays here: in a page it would belong to everybody who opens it.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { LINKTOR_ACCESS_TOKEN, LINKTOR_URL = 'https://api.linktor.io', LINKTOR_WS_URL, PORT = '3000' } = process.env;
const { CONVERSATION_ID = 'conv_123', BUNDLE_CONDITIONS = '' } = process.env;
if (!LINKTOR_ACCESS_TOKEN)
  throw new Error('set LINKTOR_ACCESS_TOKEN to a token of a user who may see the conversation');

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const bundle = await build({
  entryPoints: [here('page.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  conditions: BUNDLE_CONDITIONS.split(',').filter(Boolean),
});
const script = bundle.outputFiles[0]?.contents ?? '';
console.log(`bundled ${Math.ceil(script.length / 1024)} KiB, not minified`);

const settings = {
  conversationId: CONVERSATION_ID,
  baseUrl: LINKTOR_URL,
  socketUrl: LINKTOR_WS_URL ?? `${LINKTOR_URL.replace(/^http/, 'ws')}/ws`,
};
const json = (value: unknown): [string, string] => ['application/json', JSON.stringify(value)];
const routes: Readonly<Record<string, () => [type: string, body: string | Uint8Array]>> = {
  '/': () => ['text/html', readFileSync(here('index.html'))],
  '/page.js': () => ['text/javascript', script],
  '/settings': () => json(settings),
  // In your application: who is logged in, and a token that ends soon.
  '/token': () => json({ token: LINKTOR_ACCESS_TOKEN }),
};

const server = createServer((request, response) => {
  const route = routes[request.url ?? ''];
  if (!route) {
    response.writeHead(404).end();
    return;
  }
  const [type, body] = route();
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
});
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.closeAllConnections();
    server.close();
  });

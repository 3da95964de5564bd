import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { createTransport, type Fetch } from '@linktor/core';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { ProxyAgent, fetch as undiciFetch } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../../scripts/run-command.ts';
import { getThing } from './support.ts';

// The recipes of the README, over a real proxy.

let api: Server;
let proxy: Server;
const tunnels: string[] = [];
const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  api = createServer((_request, response) => response.end('{"id":"1"}'));
  proxy = createServer((request, response) => {
    // How a proxy is asked for plain http without a tunnel: by the whole address.
    tunnels.push(`${request.method} ${request.url}`);
    response.end('{"id":"1"}');
  });
  proxy.on('connect', (request, socket) => {
    tunnels.push(`CONNECT ${request.url}`);
    const [host, port] = String(request.url).split(':');
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  for (const server of [api, proxy]) await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => {
  for (const server of [api, proxy]) {
    server.closeAllConnections();
    server.close();
  }
});

test('an agent of undici, by way of `fetch`', async () => {
  tunnels.length = 0;
  const dispatcher = new ProxyAgent({ uri: urlOf(proxy) });
  const throughProxy: Fetch = (url, init) => undiciFetch(url, { ...init, dispatcher } as never) as never;
  const transport = createTransport({ name: 'linktor', baseUrl: urlOf(api) }, { apiKey: 'k', fetch: throughProxy });
  expect(await transport.request(getThing, { path: { id: '1' } })).toEqual({ id: '1' });
  expect(tunnels).toEqual([`CONNECT ${new URL(urlOf(api)).host}`]);
  await dispatcher.destroy();
});

test('an agent of `https-proxy-agent`, by way of `agent`', async () => {
  tunnels.length = 0;
  const agent = new HttpsProxyAgent(urlOf(proxy));
  const transport = createTransport({ name: 'linktor', baseUrl: urlOf(api) }, { apiKey: 'k', agent });
  expect(await transport.request(getThing, { path: { id: '1' } })).toEqual({ id: '1' });
  expect(tunnels).toEqual([`CONNECT ${new URL(urlOf(api)).host}`]);
  agent.destroy();
});

test('Node’s own, by its environment', async () => {
  tunnels.length = 0;
  const program = `
    import { createTransport } from '@linktor/core';
    const transport = createTransport({ name: 'linktor', baseUrl: '${urlOf(api)}' }, { apiKey: 'k' });
    console.log(JSON.stringify(await transport.request({ id: 'getThing', method: 'GET', path: '/things/1' }, {})));
  `;
  const args = ['--conditions=@linktor/source', '--no-warnings', '--input-type=module', '--eval', program];
  const env = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: urlOf(proxy), NO_PROXY: '' };
  const { code, output } = await runCommand(process.execPath, args, { env, cwd: import.meta.dirname });
  expect(output.trim()).toBe('{"id":"1"}');
  expect(code).toBe(0);
  expect(tunnels).toHaveLength(1);
});

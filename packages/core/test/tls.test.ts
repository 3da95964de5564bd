import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { NetworkError } from '@linktor/core';
import { describe, expect, test } from 'vitest';
import { close, scriptedServer, write } from './scripted-server.ts';
import { createThing, getThing, rejection, transportTo } from './support.ts';

const id = { path: { id: '1' } };
const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
const refused = { code: 'TLS_FAILED', remediation: expect.stringMatching(/scheme.*certificate/) };

test('a certificate that nobody vouches for is final: it does not get better', async () => {
  const server = createServer({ cert: fixture('localhost-cert.pem'), key: fixture('localhost-key.pem') });
  let connections = 0;
  server.on('connection', () => void connections++);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const error = await rejection(transportTo(`https://127.0.0.1:${port}`).request(getThing, id));
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject(refused);
  expect((error as Error).message).toBe(`the connection to 127.0.0.1:${port} failed (DEPTH_ZERO_SELF_SIGNED_CERT)`);
  expect(connections).toBe(1);
  server.close();
});

test('so is https to a port that speaks http', async () => {
  await using server = await scriptedServer([write('HTTP/1.1 400 Bad Request\r\n\r\n'), close]);
  const https = server.url.replace('http:', 'https:');
  expect(await rejection(transportTo(https).request(createThing, { body: {} }))).toMatchObject(refused);
  expect(server.connections()).toBe(1);
});

describe('whatever it is called', () => {
  test.each([
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'EPROTO',
  ])('%s', async (code) => {
    let calls = 0;
    const fetch = async (): Promise<Response> => {
      calls++;
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code }) });
    };
    expect(await rejection(transportTo('https://x', { fetch }).request(getThing, id))).toMatchObject({
      ...refused,
      message: `the connection to x failed (${code})`,
    });
    expect(calls).toBe(1);
  });

  test('also without a code', async () => {
    const fetch = async (): Promise<Response> => {
      throw new TypeError('client error (Connect): invalid peer certificate: UnknownIssuer');
    };
    expect(await rejection(transportTo('https://x', { fetch }).request(getThing, id))).toMatchObject(refused);
  });

  test('a connection cut in the handshake is none of these', async () => {
    const fetch = async (): Promise<Response> => {
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
    };
    expect(await rejection(transportTo('https://x', { fetch }).request(getThing, id))).toMatchObject({
      code: 'CONNECTION_LOST',
    });
  });
});

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { unwelcome } from './guard.ts';

const judge = (headers: IncomingHttpHeaders, allowed: string[] = []): string | undefined =>
  unwelcome({ headers } as IncomingMessage, allowed)?.code;

test.each([
  '127.0.0.1:4000',
  '127.0.0.1',
  'localhost:4000',
  'LOCALHOST:4000',
  'app.localhost:4000',
  '[::1]:4000',
  '192.168.1.7:4000',
])('answers to %s', (host) => {
  expect(judge({ host })).toBe(undefined);
});

test.each([
  'rebound.example:4000',
  'rebound.example',
  'localhost.rebound.example:4000',
  'notlocalhost:4000',
  '127.0.0.1.rebound.example',
  '127.0.0.1@rebound.example',
  'rebound.example#localhost',
  '[::1].rebound.example',
  '2130706433.example',
  'localhost:',
  '',
  undefined,
])('does not answer to %s, whose name may lead here', (host) => {
  expect(judge({ ...(host === undefined ? {} : { host }) })).toBe('FOREIGN_HOST');
});

test('answers to a name that the owner has allowed', () => {
  expect(judge({ host: 'devbox.lan:4000' }, ['devbox.lan'])).toBe(undefined);
  expect(judge({ host: 'DEVBOX.lan:4000' }, ['devbox.lan'])).toBe(undefined);
  expect(judge({ host: 'x.devbox.lan:4000' }, ['devbox.lan'])).toBe('FOREIGN_HOST');
});

test.each<[string, IncomingHttpHeaders]>([
  ['another site', { origin: 'https://evil.example' }],
  ['another port of this machine', { origin: 'http://127.0.0.1:3000' }],
  ['another name of this machine', { origin: 'http://localhost:4000' }],
  ['a sandboxed frame or a file', { origin: 'null' }],
  ['what is no origin', { origin: 'x' }],
  ['a picture in another site', { 'sec-fetch-site': 'cross-site' }],
  ['a script in a page of another port', { 'sec-fetch-site': 'same-site' }],
])('refuses %s', (_, headers) => {
  expect(judge({ host: '127.0.0.1:4000', ...headers })).toBe('FOREIGN_ORIGIN');
});

test.each<[string, IncomingHttpHeaders]>([
  ['its own page', { origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin' }],
  ['its own page behind TLS', { origin: 'https://127.0.0.1:4000' }],
  ['an address that was typed', { 'sec-fetch-site': 'none' }],
  ['a program', {}],
])('lets %s in', (_, headers) => {
  expect(judge({ host: '127.0.0.1:4000', ...headers })).toBe(undefined);
});

test('takes JSON and nothing that a form could send', () => {
  const sent = { host: '127.0.0.1:4000', 'content-length': '2' };
  expect(judge({ ...sent, 'content-type': 'application/json' })).toBe(undefined);
  expect(judge({ ...sent, 'content-type': 'application/json; charset=utf-8' })).toBe(undefined);
  expect(judge({ ...sent, 'content-type': 'text/plain' })).toBe('NOT_JSON');
  expect(judge({ ...sent, 'content-type': 'application/jsonp' })).toBe('NOT_JSON');
  expect(judge(sent)).toBe('NOT_JSON');
  expect(judge({ host: '127.0.0.1:4000', 'transfer-encoding': 'chunked' })).toBe('NOT_JSON');
  expect(judge({ host: '127.0.0.1:4000', 'content-length': '0' })).toBe(undefined);
});

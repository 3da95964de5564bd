import { expect } from 'vitest';
import { TEST_HEADER } from './test-header.ts';

// Loaded before each contract test: what it sends is signed with its package, so that coverage knows whose test this was.
const { fetch } = globalThis;

globalThis.fetch = (input, init) => {
  const name = /[\\/]packages[\\/]([^\\/]+)[\\/]test[\\/]/.exec(expect.getState().testPath ?? '')?.[1];
  if (name === undefined) return fetch(input, init);
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
  headers.set(TEST_HEADER, name);
  return fetch(input, { ...init, headers });
};

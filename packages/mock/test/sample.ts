import { fileURLToPath } from 'node:url';
import { startMock } from '../src/index.ts';
import type { Mock, MockOptions } from '../src/types.ts';

const specs = { linktor: fileURLToPath(new URL('./sample.yaml', import.meta.url)) };

/** A mock of the sample specification on a free port. */
export function startSample(options: Partial<MockOptions<'linktor'>> = {}): Promise<Mock<'linktor'>> {
  return startMock({ surfaces: ['linktor'], specs, port: 0, ...options });
}

export const SECRET = 'canary-5f1e';

/** A request with a credential; `json` becomes the body. */
export function call(mock: Mock<'linktor'>, method: string, path: string, init: CallInit = {}): Promise<Response> {
  const headers = {
    'x-api-key': SECRET,
    ...(init.json === undefined ? {} : { 'content-type': 'application/json' }),
    ...init.headers,
  };
  const body = init.json === undefined ? init.body : JSON.stringify(init.json);
  return fetch(mock.urls.linktor + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    signal: init.signal ?? null,
  });
}

interface CallInit {
  headers?: Record<string, string>;
  json?: unknown;
  signal?: AbortSignal;
  body?: string | FormData | URLSearchParams;
}

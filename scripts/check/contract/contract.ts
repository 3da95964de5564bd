import { inject } from 'vitest';
import type { ContractMock } from './provided.ts';

/** What a contract test needs of the mock that all contract tests share. */
export interface Contract {
  /** Base URL of each API: hand it to the client under test. */
  readonly urls: ContractMock['urls'];
  /** Credentials of the right form; the mock looks at the form only. */
  readonly credentials: typeof credentials;
  /** Headers for a request that breaks the specification on purpose: its violations are not held against us. */
  readonly expectViolation: Readonly<Record<string, string>>;
  /** Headers that ask the mock for something other than the first success: `prefer({ code: 404 })`. */
  prefer(wanted: { code?: number; example?: string; dynamic?: boolean }): Record<string, string>;
}

const credentials = {
  apiKey: 'contract-key',
  token: 'contract-token',
  projectId: '6c8a3f0e-6a5d-4a6f-9a63-2f1f6f2f4f10',
  keyId: 'contract-key-id',
  keySecret: 'contract-key-secret',
} as const;

/** The shared mock, inside a `*.contract.test.ts` file. */
export function contract(): Contract {
  const { urls } = inject('contractMock');
  return {
    urls,
    credentials,
    expectViolation: { 'x-contract-expect-violation': '1' },
    prefer(wanted): Record<string, string> {
      return {
        prefer: Object.entries(wanted)
          .map(([name, value]) => `${name}=${value}`)
          .join(', '),
      };
    },
  };
}

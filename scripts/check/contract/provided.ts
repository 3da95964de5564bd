import type { Surface } from '../../../packages/mock/src/types.ts';

/** What the global setup hands to the tests. */
export interface ContractMock {
  urls: Record<Surface, string>;
}

declare module 'vitest' {
  interface ProvidedContext {
    contractMock: ContractMock;
  }
}

import type { Payload } from './payload.ts';

/** HMAC-SHA256 over `before`, `payload` and `after`, as text; texts count as UTF-8. */
export type Hmac<Result extends string | Promise<string> = string | Promise<string>> = (
  secret: string,
  encoding: 'hex' | 'base64',
  before: string,
  payload: Payload,
  after: string,
) => Result;

import { describe, misconfigured } from '@linktor/core';

/** What is needed of a client of the `redis` package (4 or newer; a client, a pool or a cluster). */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** What is needed of a client of the `ioredis` package (a `Redis` or a `Cluster`). */
export interface IoRedisClient {
  eval(script: string, numberOfKeys: number, ...args: string[]): Promise<unknown>;
  /** Tells an ioredis client from the other kind; not called. */
  defineCommand: unknown;
}

/** Runs a script of one key. Each is one atomic step, on the clock of the server. */
export type RunScript = (script: string, key: string, ...args: (string | number)[]) => Promise<unknown>;

/** @throws ConfigurationError when it is no client. */
export function scriptsOf(client: NodeRedisClient | IoRedisClient): RunScript {
  if (typeof (client as { eval?: unknown } | undefined)?.eval !== 'function')
    throw misconfigured(
      'client',
      `must be a client of redis or ioredis, got ${describe(client)}`,
      'Pass `await createClient({ url }).connect()` of redis, or `new Redis(url)` of ioredis.',
    );
  return (script, key, ...args) => {
    const texts = args.map(String);
    return 'defineCommand' in client
      ? client.eval(script, 1, key, ...texts)
      : client.eval(script, { keys: [key], arguments: texts });
  };
}

/** The time of the server, in milliseconds. */
export const NOW = `local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
`;

/** @throws ConfigurationError when it is no text to begin keys with. */
export function checkPrefix(prefix: unknown): string {
  if (typeof prefix !== 'string') throw misconfigured('prefix', `must be a string, got ${describe(prefix)}`);
  return prefix;
}

import { ConfigurationError, checkOptions, describe } from '#runtime';
import { PATIENCE } from './bounded.ts';
import { duration, LONGEST_TIMER } from './check.ts';
import { type Claim, HANDLER_TIMEOUT, type Inbox, type InboxOptions, LEASE, RETENTION } from './inbox.ts';
import { answeredOddly } from './inbox-error.ts';

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

/** Options of `RedisInbox`. */
export interface RedisInboxOptions extends InboxOptions {
  /** Before every key. Default `linktor:inbox:`. Consumers that must each see every event need one each. */
  prefix?: string | undefined;
  /**
   * How long a call of Redis may take before it counts as failed, in milliseconds. Default 5000. Clients wait for a server
   * that is gone: `redis` for ever, `ioredis` for about ten seconds.
   */
  timeout?: number | undefined;
}

const OPTIONS = ['lease', 'retention', 'handlerTimeout', 'prefix', 'timeout'];

// One key per event: the token of the claim, or "done" and the token of who has done it. Each script is one atomic step, on the clock of the server.
const CLAIM = `local v = redis.call('GET', KEYS[1])
if not v then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return -1
end
if string.sub(v, 1, 5) == 'done ' then return 0 end
return math.max(redis.call('PTTL', KEYS[1]), 1)`;

// What was processed is remembered also when the lease has ended, unless somebody else took the event since. A client that
// got no answer sends it again, and must not be told that somebody else was there.
const COMMIT = `local v = redis.call('GET', KEYS[1])
local done = 'done ' .. ARGV[1]
if v and v ~= ARGV[1] and v ~= done then return 0 end
redis.call('SET', KEYS[1], done, 'PX', ARGV[2])
return 1`;

const RELEASE = `if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

const RENEW = `if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

/**
 * An inbox that a fleet shares, over a connected client of `redis` or `ioredis`: neither is a dependency of this package.
 * Its memory is Redis's: with an eviction policy, or a failover that loses the last writes, a remembered event can be
 * forgotten and a redelivery of it processed again.
 */
export class RedisInbox implements Inbox {
  readonly lease: number;
  readonly handlerTimeout: number;
  readonly timeout: number;
  readonly #retention: number;
  readonly #prefix: string;
  readonly #client: NodeRedisClient | IoRedisClient;

  /** @throws ConfigurationError when the client is none, an option is unknown, or a number not positive. */
  constructor(client: NodeRedisClient | IoRedisClient, options: RedisInboxOptions = {}) {
    if (typeof (client as { eval?: unknown } | undefined)?.eval !== 'function')
      throw new ConfigurationError(`a RedisInbox needs a client of redis or ioredis, got ${describe(client)}`, {
        details: { option: 'client' },
        remediation: 'Pass `await createClient({ url }).connect()` of redis, or `new Redis(url)` of ioredis.',
      });
    checkOptions(options, OPTIONS, 'inbox options');
    const { lease, retention, handlerTimeout, prefix = 'linktor:inbox:', timeout } = options;
    if (typeof prefix !== 'string')
      throw new ConfigurationError(`prefix must be a string, got ${describe(prefix)}`, {
        details: { option: 'prefix' },
      });
    this.lease = duration(lease, 'lease', { fallback: LEASE, most: LONGEST_TIMER });
    this.timeout = duration(timeout, 'timeout', { fallback: PATIENCE, most: LONGEST_TIMER });
    this.handlerTimeout = duration(handlerTimeout, 'handlerTimeout', {
      fallback: HANDLER_TIMEOUT,
      most: LONGEST_TIMER,
    });
    this.#retention = duration(retention, 'retention', { fallback: RETENTION });
    this.#prefix = prefix;
    this.#client = client;
  }

  async claim(id: string): Promise<Claim> {
    const token = crypto.randomUUID();
    const answer = await this.#run(CLAIM, id, token, this.lease);
    if (answer === -1) return { status: 'claimed', token };
    return answer === 0 ? { status: 'done' } : { status: 'busy', retryAfter: answer };
  }

  async commit(id: string, token: string): Promise<boolean> {
    return (await this.#run(COMMIT, id, token, this.#retention)) === 1;
  }

  async release(id: string, token: string): Promise<boolean> {
    return (await this.#run(RELEASE, id, token)) === 1;
  }

  async renew(id: string, token: string): Promise<boolean> {
    return (await this.#run(RENEW, id, token, this.lease)) === 1;
  }

  async #run(script: string, id: string, ...args: (string | number)[]): Promise<number> {
    const key = this.#prefix + id;
    const texts = args.map(String);
    const client = this.#client;
    const answer =
      'defineCommand' in client
        ? await client.eval(script, 1, key, ...texts)
        : await client.eval(script, { keys: [key], arguments: texts });
    const number = typeof answer === 'number' || typeof answer === 'string' ? Number(answer) : Number.NaN;
    if (Number.isNaN(number)) throw answeredOddly('a script of Redis');
    return number;
  }
}

import { checkOptions, LinktorError } from '@linktor/core';
import { checkPrefix, type IoRedisClient, NOW, type NodeRedisClient, type RunScript, scriptsOf } from '../redis.ts';
import { FleetTokenStore, type NewToken, type StoredToken, type TokenTable } from './fleet-token-store.ts';
import { checkTokenOptions, type FleetTokenOptions, TOKEN_OPTIONS } from './options.ts';

/** Options of a `RedisTokenStore`. */
export interface RedisTokenStoreOptions extends FleetTokenOptions {
  /** Before every key. Default: `linktor:token:`. */
  prefix?: string | undefined;
}

/**
 * One OAuth token for a fleet, in Redis, over a connected client of `redis` or `ioredis`: however many processes use it, one fetches,
 * once per lifetime. What Redis forgets is fetched again.
 *
 * ```ts
 * const sinch = new Sinch({ …, tokenStore: new RedisTokenStore(new Redis(url)) });
 * ```
 */
export class RedisTokenStore extends FleetTokenStore {
  /** @throws ConfigurationError when the client is none, or an option is misspelt or malformed. */
  constructor(client: NodeRedisClient | IoRedisClient, given: RedisTokenStoreOptions = {}) {
    const options = checkOptions(given, [...TOKEN_OPTIONS, 'prefix']);
    const prefix = checkPrefix(options.prefix ?? 'linktor:token:');
    super(new RedisTokens(scriptsOf(client), prefix), checkTokenOptions(options));
  }
}

// One hash per token: s(ealed), f(ingerprint), e(nd), r(enewal), l(ease), u(ntil when).
const LOOK = `${NOW}local v = redis.call('HMGET', KEYS[1], 's', 'f', 'e', 'r', 'u')
if not (v[1] or v[5]) then return false end
return { v[1] or '', v[2] or '', v[3] and tostring(v[3] - now) or '', (v[4] and v[4] - now <= 0) and '1' or '',
  (v[5] and v[5] - now > 0) and '1' or '' }`;

const CLAIM = `${NOW}local v = redis.call('HMGET', KEYS[1], 's', 'f', 'e', 'r', 'u')
if v[5] and v[5] - now > 0 then return 0 end
local refused = v[2] == ARGV[3]
if v[1] and not refused and not (v[4] and v[4] - now <= 0) and not (v[3] and v[3] - now <= 0) then return 0 end
if refused then redis.call('HDEL', KEYS[1], 's', 'f', 'e', 'r') end
redis.call('HSET', KEYS[1], 'l', ARGV[1], 'u', now + ARGV[2])
local left = redis.call('PTTL', KEYS[1])
if refused or not v[1] or (left >= 0 and left < tonumber(ARGV[2])) then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 1`;

const PUT = `${NOW}local v = redis.call('HMGET', KEYS[1], 's', 'e', 'l')
local life = tonumber(ARGV[4])
if v[1] and v[3] ~= ARGV[1] and not (v[2] and life and v[2] - now < life) then return 0 end
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 's', ARGV[2], 'f', ARGV[3])
if life then
  redis.call('HSET', KEYS[1], 'e', now + life, 'r', now + ARGV[5])
  redis.call('PEXPIRE', KEYS[1], math.max(1, math.floor(life)))
end
return 1`;

const RELEASE = `if redis.call('HGET', KEYS[1], 'l') == ARGV[1] then redis.call('HDEL', KEYS[1], 'l', 'u') end
return 1`;

class RedisTokens implements TokenTable {
  readonly #run: RunScript;
  readonly #prefix: string;

  constructor(run: RunScript, prefix: string) {
    this.#run = run;
    this.#prefix = prefix;
  }

  async look(key: string): Promise<StoredToken | undefined> {
    const found = await this.#run(LOOK, this.#prefix + key);
    if (found === null) return undefined;
    if (!Array.isArray(found) || found.length !== 5)
      throw new LinktorError('a script of Redis answered oddly', { code: 'STORE_ANSWER' });
    const [sealed, fingerprint, life, due, leased] = found.map(String) as [string, string, string, string, string];
    return {
      sealed: sealed || undefined,
      fingerprint: fingerprint || undefined,
      life: life === '' ? Number.POSITIVE_INFINITY : Number(life),
      due: due === '1',
      leased: leased === '1',
    };
  }

  async claim(key: string, lease: string, ms: number, refused: string): Promise<boolean> {
    return Number(await this.#run(CLAIM, this.#prefix + key, lease, ms, refused)) === 1;
  }

  async put(key: string, lease: string, { sealed, fingerprint, life, renewIn }: NewToken): Promise<void> {
    const ends = Number.isFinite(life);
    const times = ends ? [Math.floor(life), Math.floor(renewIn)] : ['', ''];
    await this.#run(PUT, this.#prefix + key, lease, sealed, fingerprint, ...times);
  }

  async release(key: string, lease: string): Promise<void> {
    await this.#run(RELEASE, this.#prefix + key, lease);
  }
}

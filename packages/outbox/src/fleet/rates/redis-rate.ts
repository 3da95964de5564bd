import { checkOptions, LinktorError } from '@linktor/core';
import { checkPrefix, type IoRedisClient, NOW, type NodeRedisClient, type RunScript, scriptsOf } from '../redis.ts';
import {
  checkRate,
  type Grant,
  MAX_PAUSE,
  Queue,
  RATE_OPTIONS,
  type RateOptions,
  type SharedRate,
} from './shared-rate.ts';

/** Options of a `RedisRate`. */
export interface RedisRateOptions extends RateOptions {
  /** Before every key. Default: `linktor:rate:`. */
  prefix?: string | undefined;
}

// A bucket of tokens: t(okens) as of (a)t, and no (l)eave before a pause that the platform asked for is over. An idle one is full.
const TAKE = `${NOW}local v = redis.call('HMGET', KEYS[1], 't', 'a', 'l')
if v[3] and v[3] - now > 0 then return { 0, v[3] - now } end
local rate, capacity = tonumber(ARGV[1]) / 1000, tonumber(ARGV[2])
local tokens = capacity
local at = now
if v[1] then
  at = math.max(now, tonumber(v[2]))
  tokens = math.min(capacity, v[1] + (at - v[2]) * rate)
end
local granted = math.min(tonumber(ARGV[3]), math.floor(tokens + 1e-9))
redis.call('HSET', KEYS[1], 't', tostring(tokens - granted), 'a', at)
redis.call('PEXPIRE', KEYS[1], math.ceil(capacity / rate) + 60000)
return { granted, math.ceil((1 - (tokens - granted)) / rate) }`;

const PAUSE = `${NOW}local v = redis.call('HGET', KEYS[1], 'l')
local ends = now + ARGV[1]
if v and v - ends >= 0 then return 0 end
redis.call('HSET', KEYS[1], 'l', ends)
if redis.call('PTTL', KEYS[1]) < ARGV[1] + 60000 then redis.call('PEXPIRE', KEYS[1], ARGV[1] + 60000) end
return 1`;

/** A rate that a fleet shares, in Redis, by its clock, over a connected client of `redis` or `ioredis`. */
export class RedisRate implements SharedRate {
  readonly #run: RunScript;
  readonly #key: string;
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #queue: Queue;

  /** @throws ConfigurationError when the client is none, or an option is missing, misspelt or malformed. */
  constructor(client: NodeRedisClient | IoRedisClient, given: RedisRateOptions) {
    const options = checkOptions(given, [...RATE_OPTIONS, 'prefix']);
    const { name, perSecond, burst } = checkRate(options);
    this.#key = checkPrefix(options.prefix ?? 'linktor:rate:') + name;
    this.#run = scriptsOf(client);
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#queue = new Queue(name, (count) => this.#ask(count));
  }

  take(maxWait?: number): Promise<void> {
    return this.#queue.take(maxWait);
  }

  async pause(ms: number): Promise<void> {
    await this.#run(PAUSE, this.#key, Math.ceil(Math.min(MAX_PAUSE, Math.max(0, ms))));
  }

  async #ask(count: number): Promise<Grant> {
    const answer = await this.#run(TAKE, this.#key, this.#perSecond, this.#burst, count);
    const [granted, waitMs] = (Array.isArray(answer) ? answer : []).map(Number);
    if (granted === undefined || waitMs === undefined || Number.isNaN(granted + waitMs))
      throw new LinktorError('a script of Redis answered oddly', { code: 'STORE_ANSWER' });
    // Not all at once.
    return { granted, waitMs: granted > 0 ? 0 : waitMs * (1 + Math.random() / 4) };
  }
}

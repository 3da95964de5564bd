export { type PacedOptions, paced } from './rates/paced.ts';
export { PostgresRate, type PostgresRateOptions } from './rates/postgres-rate.ts';
export { RedisRate, type RedisRateOptions } from './rates/redis-rate.ts';
export type { SharedRate } from './rates/shared-rate.ts';
export type { IoRedisClient, NodeRedisClient } from './redis.ts';
export type { FleetTokenOptions } from './tokens/options.ts';
export { PostgresTokenStore, type PostgresTokenStoreOptions } from './tokens/postgres-token-store.ts';
export { RedisTokenStore, type RedisTokenStoreOptions } from './tokens/redis-token-store.ts';

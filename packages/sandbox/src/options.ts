import type { EndpointInput, Scheme } from './deliveries/index.ts';
import type { ModelOptions } from './engine/model/model.ts';
import { SandboxError } from './error.ts';
import type { FaultInput } from './faults/index.ts';
import type { Platform } from './platform.ts';
import type { TimelineLimits } from './timeline/index.ts';

/** Something with a port of its own. */
export type Place = 'page' | Platform;

export interface SandboxOptions {
  /** Port of the page; the APIs have theirs. `0`: any free ports for all. Default 4000. */
  port?: number;
  /** Ports by what is there; `0` for a free one. Default: page 4000, linktor 4010, antonnia 4011, sinch 4012. */
  ports?: Partial<Record<Place, number>>;
  /** Address to listen on. Default `127.0.0.1`, so that nothing outside this machine can reach it. */
  host?: string;
  /** Names, beside addresses and localhost, by which browsers may call the page and its API. */
  allowedHosts?: readonly string[];
  /** What ids, tokens and chances are drawn from: the same seed, the same script, the same bytes. Default 1. */
  seed?: number;
  /** A file that holds the state and survives the process (Node's SQLite). Default: memory only. */
  data?: string;
  /** When time begins: ISO 8601, milliseconds since 1970, or a `Date`. Default: now. */
  time?: string | number | Date;
  /** Whether time stands still until it is advanced or started. Default: where `time` is given. */
  stopped?: boolean;
  /** Who answers where a language model would. Default: echo. */
  model?: ModelOptions;
  /** Endpoints for webhooks that are there from the start, and again after a reset. */
  endpoints?: readonly EndpointInput[];
  /** Faults that stand from the start, and again after a reset. */
  faults?: readonly FaultInput[];
  /** Delivers webhooks to other machines as well. Default: to this one only, so that nobody gets a sandbox's by mistake. */
  deliverAnywhere?: boolean;
  /** Milliseconds on the wall that a receiver of webhooks has to answer. Default 30 000. */
  deliveryTimeout?: number;
  /** What the signature of Linktor's webhooks covers. Default `timestamped`. */
  signature?: Scheme;
  /** How much the timeline keeps. Default 10 000 entries, 64 MiB of bodies. */
  history?: TimelineLimits;
  /** Told what went wrong where nobody waits for it. Default: a warning of the process. */
  onError?: (error: unknown) => void;
}

const NAMES: Readonly<Record<keyof SandboxOptions, true>> = {
  port: true,
  ports: true,
  host: true,
  allowedHosts: true,
  seed: true,
  data: true,
  time: true,
  stopped: true,
  model: true,
  endpoints: true,
  faults: true,
  deliverAnywhere: true,
  deliveryTimeout: true,
  signature: true,
  history: true,
  onError: true,
};

const PORTS: Readonly<Record<Place, number>> = { page: 4000, linktor: 4010, antonnia: 4011, sinch: 4012 };

/** What the sandbox is to be like, looked at once. */
export interface Settings {
  ports: Record<Place, number>;
  host: string;
  allowedHosts: readonly string[];
  seed: number;
  now: number | undefined;
  stopped: boolean;
}

export function readOptions(options: SandboxOptions): Settings {
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(NAMES, name))
      throw wrong(`there is none called "${name}"`, `There are ${Object.keys(NAMES).join(', ')}.`);
  }
  const { port, ports = {}, host = '127.0.0.1', allowedHosts = [], seed = 1, time, stopped, deliveryTimeout } = options;
  for (const name of Object.keys(ports)) {
    if (!Object.hasOwn(PORTS, name)) throw wrong(`\`ports\` names "${name}"`, `Use ${Object.keys(PORTS).join(', ')}.`);
  }
  for (const each of [port, ...Object.values(ports)]) {
    if (each !== undefined && !(Number.isInteger(each) && each >= 0 && each <= 65_535))
      throw wrong(`${String(each)} is no port`, 'Use a whole number from 0 to 65535.');
  }
  if (typeof host !== 'string' || host === '') throw wrong('`host` is no address', 'Leave it out, or give one.');
  if (!Number.isSafeInteger(seed)) throw wrong('`seed` is no whole number', 'Give one.');
  if (deliveryTimeout !== undefined && !(Number.isFinite(deliveryTimeout) && deliveryTimeout > 0))
    throw wrong('`deliveryTimeout` is no number above 0', 'Give milliseconds.');
  const { signature } = options;
  if (signature !== undefined && signature !== 'timestamped' && signature !== 'body')
    throw wrong(`\`signature\` is "${String(signature)}"`, 'It is timestamped or body.');
  const now = time === undefined ? undefined : new Date(time).getTime();
  if (now !== undefined && Number.isNaN(now)) throw wrong('`time` is no time', 'Write it as 2026-01-01T00:00:00Z.');
  const free = port === 0 ? { page: 0, linktor: 0, antonnia: 0, sinch: 0 } : PORTS;
  return {
    ports: { ...free, ...(port === undefined ? {} : { page: port }), ...ports },
    host,
    allowedHosts: allowedHosts.map((name) => name.toLowerCase()),
    seed,
    now,
    stopped: stopped ?? time !== undefined,
  };
}

const wrong = (problem: string, remedy: string): SandboxError =>
  new SandboxError('INVALID_OPTION', `An option of the sandbox cannot be used: ${problem}.`, remedy);

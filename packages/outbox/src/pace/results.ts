import { setTimeout as sleep } from 'node:timers/promises';
import type { Gate } from './gate.ts';

/** Milliseconds between two tellings that calls were answered. */
const BETWEEN = 200;
/** Milliseconds for which it counts that calls were answered before the first that was not. */
const RECENT = 1_000;

/** Results that are not told yet. */
interface Tally {
  epoch: number;
  ok: number;
  down: number;
  reason: string;
  /** When the count of those answered began, on the clock of `performance`. */
  since: number;
  told: Promise<void> | undefined;
}

interface Told {
  epoch: number;
  ok: number;
  down: number;
  reason: string;
}

/**
 * What calls came to, told to the circuit of their platform: nothing while all is well; otherwise what comes in while the last lot is
 * told is the next lot.
 */
export class Results {
  readonly #most: number;
  readonly #gateOf: (platform: string) => Gate | undefined;
  readonly #tellGate: (platform: string, results: Told) => Promise<unknown>;
  readonly #tallies = new Map<string, Tally>();

  /** @param most Calls that may be counted as answered before the first that was not: as many as open the circuit. */
  constructor(
    most: number,
    gateOf: (platform: string) => Gate | undefined,
    tellGate: (platform: string, results: Told) => Promise<unknown>,
  ) {
    this.#most = most;
    this.#gateOf = gateOf;
    this.#tellGate = tellGate;
  }

  async add(platform: string, epoch: number, ok: number, down: number, reason = 'the platform is down'): Promise<void> {
    const tally = this.#tallies.get(platform) ?? { epoch, ok: 0, down: 0, reason, since: 0, told: undefined };
    this.#tallies.set(platform, tally);
    // Results from before the circuit changed tell nothing.
    if (epoch > tally.epoch) Object.assign(tally, { epoch, ok: 0, down: 0 });
    if (epoch < tally.epoch) return;
    if (down === 0 && tally.told === undefined && isWell(this.#gateOf(platform))) {
      // Told only if somebody finds it down: those of the last second, and not so many that they outweigh what comes.
      const now = performance.now();
      if (now - tally.since > RECENT) Object.assign(tally, { ok: 0, since: now });
      tally.ok = Math.min(tally.ok + ok, this.#most);
      return;
    }
    tally.ok += ok;
    tally.down += down;
    if (down > 0) tally.reason = reason;
    tally.told ??= this.#tell(platform, tally).finally(() => {
      tally.told = undefined;
    });
    await tally.told;
  }

  async #tell(platform: string, tally: Tally): Promise<void> {
    while (tally.ok + tally.down > 0) {
      // That others are answered is of no haste, unless it is the probe.
      if (tally.down === 0 && this.#gateOf(platform)?.state === 'closed')
        await sleep(BETWEEN, undefined, { ref: false });
      const { epoch, ok, down, reason } = tally;
      Object.assign(tally, { ok: 0, down: 0 });
      await this.#tellGate(platform, { epoch, ok, down, reason });
    }
  }
}

const isWell = (gate: Gate | undefined): boolean =>
  gate === undefined || (gate.failures === 0 && gate.state === 'closed');

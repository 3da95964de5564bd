import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ControlApi } from './api/client.ts';
import type { ClockState, Entry, Fault, Phone, SandboxState } from './api/types.ts';
import { Live, type LiveEvents, type Source } from './live/live.ts';
import { Entries, KEPT } from './timeline/entries.ts';

export type Link = 'connecting' | 'live' | 'gone';

/** Entries of one page of the history. */
const PAGE = 1_000;
/** How often the page asks whether the sandbox is still there, in milliseconds. A connection can stand and say nothing. */
const PULSE = 10_000;
/** Entries that come quickly are shown together, so often (milliseconds). */
const TOGETHER = 80;

/** The sandbox as the page knows it: kept up to date by the stream, brought up to date whenever the stream comes back. */
export class Sandbox {
  readonly api: ControlApi;
  readonly #link = signal<Link>('connecting');
  readonly #state = signal<SandboxState | undefined>(undefined);
  readonly #clock = signal<ClockState | undefined>(undefined);
  readonly #phones = signal<readonly Phone[] | undefined>(undefined);
  readonly #faults = signal<readonly Fault[]>([]);
  readonly #entries = signal<readonly Entry[]>([]);
  /** Raised when something was lost on the way or the sandbox began anew. */
  readonly notice: Signal<string | undefined> = signal(undefined);
  /** Counts what may have changed documents, messages and deliveries: who shows them looks again. */
  readonly #changes = signal(0);
  readonly #known = new Entries();
  readonly #live: Live;
  readonly #pulse: ReturnType<typeof setInterval>;
  #waiting: Entry[] = [];
  #flush: ReturnType<typeof setTimeout> | undefined;
  #catchUps = 0;

  constructor(api: ControlApi, open: (url: string) => Source) {
    this.api = api;
    this.#live = new Live({
      open: () => open(api.liveUrl),
      on: (type, data) => this.#take(type, data),
      onOpen: (again) => void this.#catchUp(again),
      onGone: () => {
        this.#link.value = 'gone';
      },
    });
    this.#pulse = setInterval(() => void this.#ask(), PULSE);
  }

  get link(): ReadonlySignal<Link> {
    return this.#link;
  }
  get state(): ReadonlySignal<SandboxState | undefined> {
    return this.#state;
  }
  get clock(): ReadonlySignal<ClockState | undefined> {
    return this.#clock;
  }
  get phones(): ReadonlySignal<readonly Phone[] | undefined> {
    return this.#phones;
  }
  get faults(): ReadonlySignal<readonly Fault[]> {
    return this.#faults;
  }
  /** Oldest first; another array whenever something came. */
  get entries(): ReadonlySignal<readonly Entry[]> {
    return this.#entries;
  }
  get changes(): ReadonlySignal<number> {
    return this.#changes;
  }

  close(): void {
    clearInterval(this.#pulse);
    clearTimeout(this.#flush);
    this.#catchUps++;
    this.#live.close();
  }

  #take<K extends keyof LiveEvents>(type: K, data: LiveEvents[K]): void {
    if (type === 'entry') {
      this.#waiting.push(data as Entry);
      this.#flush ??= setTimeout(() => this.#show(), TOGETHER);
    } else if (type === 'state') this.#know(data as SandboxState);
    else if (type === 'clock') this.#clock.value = data as ClockState;
    else if (type === 'faults') this.#faults.value = data as Fault[];
    else if (type === 'phones') {
      this.#phones.value = data as Phone[];
      this.#changes.value++;
    } else {
      if (type === 'reset') this.#forget();
      if (type === 'lost') this.notice.value = 'The page was away too long to be told everything; it has looked again.';
      void this.#catchUp(true);
    }
  }

  #forget(): void {
    this.#known.clear();
    this.#waiting = [];
  }

  #know(state: SandboxState): void {
    this.#state.value = state;
    this.#clock.value = state.clock;
  }

  #show(): void {
    clearTimeout(this.#flush);
    this.#flush = undefined;
    this.#known.merge(this.#waiting);
    this.#waiting = [];
    batch(() => {
      this.#entries.value = [...this.#known.list];
      this.#changes.value++;
    });
  }

  /** Everything as it is now: when the page opens, comes back, or was told that it missed something. */
  async #catchUp(again: boolean): Promise<void> {
    const mine = ++this.#catchUps;
    try {
      const [state, phones, faults, first] = await Promise.all([
        this.api.state(),
        this.api.phones(),
        this.api.faults(),
        this.api.timeline({ limit: PAGE }),
      ]);
      if (mine !== this.#catchUps) return;
      const newest = first.entries.reduce((most, { seq }) => Math.max(most, seq), 0);
      const anew = newest < this.#known.newest || this.#known.contradicts(first.entries);
      // Another sandbox, or the same one emptied: what the page has is of no use.
      if (anew) {
        this.#known.clear();
        this.#waiting = this.#waiting.filter(({ seq }) => seq <= newest);
        if (again) this.notice.value = 'The sandbox began anew.';
      }
      batch(() => {
        this.#know(state);
        this.#phones.value = phones;
        this.#faults.value = faults;
        this.#link.value = 'live';
        this.#known.merge(first.entries);
        this.#show();
      });
      let page = first.entries;
      for (let had = page.length; page.length === PAGE && had < KEPT && mine === this.#catchUps; had += page.length) {
        page = (await this.api.timeline({ limit: PAGE, before: Math.min(...page.map(({ seq }) => seq)) })).entries;
        this.#known.merge(page);
        this.#show();
      }
    } catch {
      if (mine !== this.#catchUps) return;
      this.#link.value = 'gone';
      setTimeout(() => {
        if (mine === this.#catchUps) void this.#catchUp(again);
      }, 1_000);
    }
  }

  async #ask(): Promise<void> {
    if (this.#link.value !== 'live') return;
    try {
      this.#know(await this.api.state());
    } catch {
      this.#live.restart();
    }
  }
}

export const SandboxContext = createContext<Sandbox | undefined>(undefined);

export function useSandbox(): Sandbox {
  const sandbox = useContext(SandboxContext);
  if (!sandbox) throw new Error('No sandbox above this component.');
  return sandbox;
}

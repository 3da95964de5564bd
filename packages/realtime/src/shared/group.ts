// Loaded when a tab joins the others.
import type { Disconnected, RealtimeOptions } from '@linktor/realtime';
import { Leader } from './leader.ts';
import { pack, type ToLeader, type ToTabs, unpack, type Words } from './messages.ts';
import type { Channel, Locks, SharedPlatform, SharedRole } from './options.ts';

export { Followed } from './followed.ts';

/** Tabs speak to each other where they speak alike: another release with other messages has a leader of its own. */
const DIALECT = 1;

/** What a tab does about what it hears. */
export interface GroupEvents {
  /** Others may know of this tab from now on. */
  hello(): void;
  receive(message: ToTabs): void;
}

/** One stay of this tab among the tabs of a name: which of them leads, and what they say to each other. */
export class Group {
  /** What this tab is called among them. */
  readonly tab: string = crypto.randomUUID();
  readonly #name: string;
  readonly #options: RealtimeOptions;
  readonly #platform: SharedPlatform;
  readonly #events: GroupEvents;
  /** Gives the locks back. */
  readonly #over = new AbortController();
  #channel: Channel | undefined;
  #leader: Leader | undefined;
  #left = false;

  constructor(name: string, options: RealtimeOptions, platform: SharedPlatform, events: GroupEvents) {
    this.#name = `linktor-realtime:${DIALECT}:${name}`;
    this.#options = options;
    this.#platform = platform;
    this.#events = events;
  }

  get role(): SharedRole {
    return !this.#channel ? 'alone' : this.#leader ? 'leader' : 'follower';
  }

  join(): void {
    const { locks, channel } = this.#platform;
    if (!locks || !channel) {
      this.#lead();
      return;
    }
    this.#channel = channel(this.#name);
    this.#channel.onmessage = ({ data }) => this.#hear(data);
    const { signal } = this.#over;
    // Held as long as this tab is there: whoever gets it afterwards knows that it is gone.
    const own = hold(locks, this.#lockOf(this.tab), signal, () => this.#events.hello());
    const lead = hold(locks, this.#name, signal, () => this.#lead());
    Promise.all([own, lead]).catch(() => {
      if (this.#left) return;
      // A page that may not lock, a sandboxed frame for instance.
      this.#close();
      if (!this.#leader) this.#lead();
    });
  }

  /** Leaves the others, one of which takes over when this one leads. */
  async leave(): Promise<Disconnected> {
    const leader = this.#leader;
    if (!leader) this.send({ kind: 'bye' });
    this.#left = true;
    this.#leader = undefined;
    const result = await leader?.end();
    this.#close();
    // Now, and not before: there is one connection at a time.
    this.#over.abort();
    return result ?? { unsent: [] };
  }

  /** To the leader, which may be this tab. */
  send(words: Words): void {
    const message: ToLeader = { tab: this.tab, ...words };
    if (this.#leader) this.#leader.hear(message);
    else this.#channel?.postMessage(message);
  }

  #lockOf(tab: string): string {
    return `${this.#name}:${tab}`;
  }

  #lead(): void {
    if (this.#left) return;
    const { locks } = this.#platform;
    const gone = async (tab: string, signal: AbortSignal): Promise<void> => {
      if (tab === this.tab || !locks) return new Promise(() => {});
      await locks.request(this.#lockOf(tab), { signal }, () => {});
    };
    this.#leader = new Leader(this.#options, this.#platform, (message) => this.#say(message), gone);
    this.#leader.begin();
  }

  /** As the leader: to the other tabs, and to this one. */
  #say(message: ToTabs): void {
    this.#channel?.postMessage(message.kind === 'event' ? { ...message, event: pack(message.event) } : message);
    this.#events.receive(message);
  }

  #hear(data: unknown): void {
    const message = data as ToLeader | ToTabs;
    if (this.#left) return;
    if ('tab' in message) this.#leader?.hear(message);
    else if (!this.#leader) {
      const known = message.kind === 'event' ? { ...message, event: unpack(message.event) } : message;
      this.#events.receive(known as ToTabs);
    }
  }

  #close(): void {
    if (this.#channel) this.#channel.onmessage = null;
    this.#channel?.close();
    this.#channel = undefined;
  }
}

/** Waits for a lock, says that it is held, and holds it until the signal. Fails when locks cannot be had at all. */
const hold = async (locks: Locks, name: string, signal: AbortSignal, held: () => void): Promise<void> => {
  try {
    await locks.request(name, { signal }, () => {
      if (signal.aborted) return undefined;
      held();
      return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};

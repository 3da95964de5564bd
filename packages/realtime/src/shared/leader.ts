import type { LinktorError } from '@linktor/core';
import type { Realtime, RealtimeEventMap, RealtimeOptions } from '@linktor/realtime';
import type { ToLeader, ToTabs } from './messages.ts';
import type { SharedPlatform } from './options.ts';

const EVENTS: Readonly<Record<keyof RealtimeEventMap, true>> = {
  ...({
    message: true,
    message_status: true,
    conversation_update: true,
    typing: true,
    gap: true,
    synced: true,
  } as const),
  ...({ state: true, connected: true, disconnected: true, reconnecting: true, refused: true } as const),
  ...({ unsent: true, unknown: true, error: true } as const),
};

/** Who wants to know when a tab is gone. Resolves then, or never. */
export type Obituary = (tab: string, signal: AbortSignal) => Promise<void>;

/** The tab that holds the connection, for itself and for all others. */
export class Leader {
  readonly #realtime: Realtime;
  readonly #say: (message: ToTabs) => void;
  readonly #gone: Obituary;
  readonly #over = new AbortController();
  /** What each tab follows. */
  readonly #tabs = new Map<string, Set<string>>();

  constructor(options: RealtimeOptions, platform: SharedPlatform, say: (message: ToTabs) => void, gone: Obituary) {
    this.#say = say;
    this.#gone = gone;
    this.#realtime = platform.realtime(options);
    // First of all: whoever hears of it may subscribe again.
    this.#realtime.on('refused', ({ conversationId }) => {
      for (const followed of this.#tabs.values()) followed.delete(conversationId);
    });
    for (const name of Object.keys(EVENTS) as (keyof RealtimeEventMap)[]) {
      this.#realtime.on(name, (event) => {
        // Those who end it say so themselves; the others go on with the next leader.
        if (!this.#over.signal.aborted) say(eventOf(name, event));
      });
    }
  }

  /** Connects, and asks everybody what they follow. */
  begin(): void {
    this.#connect();
    this.#say({ kind: 'leads', ask: true, state: this.#realtime.state });
  }

  hear(message: ToLeader): void {
    const { tab, kind } = message;
    if (kind === 'hello') this.#welcome(tab, message.conversations);
    else if (kind === 'bye') this.#drop(tab);
    else if (kind === 'connect') this.#connect();
    else if (kind === 'subscribe') this.#follow(tab, message.conversationId);
    else if (kind === 'unsubscribe') this.#leave(tab, message.conversationId);
    else this.#type(message.conversationId, message.isTyping);
  }

  /** Ends the connection; the other tabs find another leader. */
  async end(): Promise<Awaited<ReturnType<Realtime['disconnect']>>> {
    this.#over.abort();
    return this.#realtime.disconnect();
  }

  #connect(): void {
    // What comes of it is said by its events.
    this.#realtime.connect().catch(() => {});
  }

  #welcome(tab: string, conversations: readonly string[]): void {
    if (!this.#tabs.has(tab)) {
      this.#tabs.set(tab, new Set());
      // A tab that is closed or crashes says nothing; its lock does.
      this.#gone(tab, this.#over.signal).then(
        () => this.#drop(tab),
        () => {},
      );
    }
    for (const conversationId of conversations) this.#follow(tab, conversationId);
    this.#say({ kind: 'leads', ask: false, state: this.#realtime.state });
  }

  #follow(tab: string, conversationId: string): void {
    const followed = this.#tabs.get(tab);
    if (!followed || followed.has(conversationId)) return;
    followed.add(conversationId);
    // Counted there: each tab that follows it counts.
    this.#realtime.subscribe(conversationId);
  }

  #leave(tab: string, conversationId: string): void {
    if (this.#tabs.get(tab)?.delete(conversationId)) this.#realtime.unsubscribe(conversationId);
  }

  #drop(tab: string): void {
    for (const conversationId of this.#tabs.get(tab) ?? []) this.#leave(tab, conversationId);
    this.#tabs.delete(tab);
  }

  #type(conversationId: string, isTyping: boolean): void {
    try {
      this.#realtime.sendTyping(conversationId, isTyping);
    } catch (error) {
      this.#say(eventOf('error', error as LinktorError));
    }
  }
}

const eventOf = <Name extends keyof RealtimeEventMap>(name: Name, event: RealtimeEventMap[Name]): ToTabs =>
  ({ kind: 'event', name, event }) as ToTabs;

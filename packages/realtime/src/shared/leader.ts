import type { LinktorError } from '@linktor/core';
import type { Disconnected, Realtime, RealtimeEventMap, RealtimeOptions, Subscription } from '@linktor/realtime';
import type { Joined, ToLeader, ToTabs, Wanted } from './messages.ts';
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

interface Conversation {
  subscription: Subscription;
  /** It went on from a tab's place. */
  resumed: boolean;
  /** Who follows it. */
  tabs: Set<string>;
}

/** The tab that holds the connection, for itself and for all others. */
export class Leader {
  readonly #realtime: Realtime;
  readonly #say: (message: ToTabs) => void;
  readonly #gone: Obituary;
  readonly #over = new AbortController();
  readonly #tabs = new Set<string>();
  readonly #followed = new Map<string, Conversation>();
  /** What has been followed here, whoever did: what came of that does not come again for one who was away. */
  readonly #begun = new Set<string>();
  /** There is a history to go on from another leader's place. */
  readonly #resumes: boolean;

  constructor(options: RealtimeOptions, platform: SharedPlatform, say: (message: ToTabs) => void, gone: Obituary) {
    this.#say = say;
    this.#gone = gone;
    this.#resumes = options.backfill !== undefined;
    this.#realtime = platform.realtime(options);
    // First of all: whoever hears of it may subscribe again.
    this.#realtime.on('refused', ({ conversationId }) => this.#followed.delete(conversationId));
    for (const name of Object.keys(EVENTS) as (keyof RealtimeEventMap)[]) {
      this.#realtime.on(name, (event) => {
        // Those who end it say so themselves; the others go on with the next leader.
        if (!this.#over.signal.aborted) say(this.#message(name, event));
      });
    }
  }

  /** Connects, and asks everybody what they follow. */
  begin(): void {
    this.#connect();
    this.#announce(true);
  }

  hear(message: ToLeader): void {
    const { tab, kind } = message;
    if (kind === 'hello') this.#welcome(tab, message.conversations);
    else if (kind === 'bye') this.#drop(tab);
    else if (kind === 'connect') this.#connect();
    else if (kind === 'subscribe') this.#follow(tab, message.conversations);
    else if (kind === 'unsubscribe') this.#leave(tab, message.conversationId);
    else this.#type(message.conversationId, message.isTyping);
  }

  /** Ends the connection; the other tabs find another leader. */
  async end(): Promise<Disconnected> {
    this.#over.abort();
    return this.#realtime.disconnect();
  }

  #announce(ask: boolean): void {
    this.#say({ kind: 'leads', ask, state: this.#realtime.state, resumes: this.#resumes });
  }

  #message<Name extends keyof RealtimeEventMap>(name: Name, event: RealtimeEventMap[Name]): ToTabs {
    const synced = name === 'synced' ? (event as RealtimeEventMap['synced']).conversationId : undefined;
    // Whoever leads next goes on from there.
    const position = synced === undefined ? undefined : this.#followed.get(synced)?.subscription.position;
    return { kind: 'event', name, event, ...(position && { position }) } as ToTabs;
  }

  #connect(): void {
    // What comes of it is said by its events.
    this.#realtime.connect().catch(() => {});
  }

  #welcome(tab: string, conversations: readonly Wanted[]): void {
    if (!this.#tabs.has(tab)) {
      this.#tabs.add(tab);
      // A tab that is closed or crashes says nothing; its lock does.
      this.#gone(tab, this.#over.signal).then(
        () => this.#drop(tab),
        () => {},
      );
    }
    this.#announce(false);
    this.#follow(tab, conversations);
  }

  #follow(tab: string, conversations: readonly Wanted[]): void {
    // Its hello is still to come.
    if (!this.#tabs.has(tab)) return;
    const joined: Joined[] = [];
    const places: [string, string][] = [];
    for (const { conversationId, from, away } of conversations) {
      const known = this.#followed.get(conversationId);
      if (known?.tabs.has(tab)) continue;
      known?.tabs.add(tab);
      const tabs = known?.tabs ?? new Set([tab]);
      const place = this.#resumes ? from : undefined;
      // One place will do for all: the tabs that are here have had, or will have, what the leader before passed on. Where
      // somebody new came first, there is none yet: then it begins once more.
      const late = known && !known.resumed && place && !away;
      if (late) this.#realtime.unsubscribe(conversationId);
      if (!known || late) {
        const subscription = this.#realtime.subscribe(conversationId, { from: place });
        this.#followed.set(conversationId, { subscription, resumed: !!place, tabs });
        if (place) places.push([conversationId, place.since ?? place.createdAt]);
      }
      const resumed = !known && !!place && !(away && this.#begun.has(conversationId));
      this.#begun.add(conversationId);
      joined.push({ conversationId, resumed, position: known?.subscription.position });
    }
    if (places.length > 0) this.#say({ kind: 'begins', places });
    if (joined.length > 0) this.#say({ kind: 'joined', to: tab, conversations: joined });
  }

  #leave(tab: string, conversationId: string): void {
    const tabs = this.#followed.get(conversationId)?.tabs;
    if (!tabs?.delete(tab) || tabs.size > 0) return;
    this.#followed.delete(conversationId);
    this.#realtime.unsubscribe(conversationId);
  }

  #drop(tab: string): void {
    this.#tabs.delete(tab);
    for (const conversationId of [...this.#followed.keys()]) this.#leave(tab, conversationId);
  }

  #type(conversationId: string, isTyping: boolean): void {
    try {
      this.#realtime.sendTyping(conversationId, isTyping);
    } catch (error) {
      this.#say(this.#message('error', error as LinktorError));
    }
  }
}

import { Realtime, type RealtimeEventMap } from '@linktor/realtime';
import { type Channel, type SharedPlatform, SharedRealtime } from '../src/shared/index.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeSocket } from './fake-socket.ts';

/** Loads what is loaded on use, so that it is there a few microtasks after it is asked for. */
export const load = (): Promise<unknown> =>
  Promise.all([
    import('../src/shared/group.ts'),
    import('../src/delivery/without.ts'),
    import('../src/history/recovery.ts'),
    import('../src/socket/token-function.ts'),
  ]);

/** A browser: the locks and channels of one origin, and the sockets its tabs open. */
export class Browser {
  readonly clock: FakeClock = new FakeClock();
  readonly sockets: FakeSocket[] = [];
  readonly raised: unknown[] = [];
  readonly #held = new Map<string, Set<() => void>>();
  readonly #channels = new Map<string, Set<Channel>>();
  readonly #awake = new WeakMap<Channel, (act: () => void) => void>();

  get socket(): FakeSocket {
    return this.sockets.at(-1) as FakeSocket;
  }

  tab(options: object = {}, platform: Partial<SharedPlatform> = {}): Tab {
    return new Tab(this, options, platform);
  }

  request(name: string, signal: AbortSignal | undefined, dead: AbortSignal, run: () => unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const queue = this.#held.get(name) ?? new Set();
      this.#held.set(name, queue);
      const leave = (): void => {
        const first = queue.values().next().value === enter;
        queue.delete(enter);
        if (first) queue.values().next().value?.();
      };
      const enter = async (): Promise<void> => {
        signal?.removeEventListener('abort', cancel);
        // As the browser does it: never within the call.
        await Promise.resolve();
        resolve(await Promise.race([run(), new Promise((over) => dead.addEventListener('abort', over))]));
        leave();
      };
      const cancel = (): void => {
        leave();
        reject(new DOMException('aborted', 'AbortError'));
      };
      if (signal?.aborted) return cancel();
      signal?.addEventListener('abort', cancel);
      dead.addEventListener('abort', leave);
      queue.add(enter);
      if (queue.size === 1) void enter();
    });
  }

  /** @param awake Called with what a tab does about a message: at once, or when it is thawed. */
  open(name: string, awake: (act: () => void) => void): Channel {
    const all = this.#channels.get(name) ?? new Set();
    this.#channels.set(name, all);
    const channel: Channel = {
      onmessage: null,
      postMessage: (message) => {
        const copy: unknown = structuredClone(message);
        for (const other of [...all])
          if (other !== channel)
            queueMicrotask(() => this.#awake.get(other)?.(() => other.onmessage?.({ data: copy })));
      },
      close: () => all.delete(channel),
    };
    all.add(channel);
    this.#awake.set(channel, awake);
    return channel;
  }
}

export class Tab {
  readonly realtime: SharedRealtime;
  readonly seen: string[] = [];
  readonly events: { name: string; event: unknown }[] = [];
  readonly #dead = new AbortController();
  #channel: Channel | undefined;
  readonly #sockets: FakeSocket[] = [];
  #frozen: (() => void)[] | undefined;

  constructor(browser: Browser, options: object, platform: Partial<SharedPlatform>) {
    this.realtime = new SharedRealtime(
      { name: 'user_1', getToken: () => 'token', ...options },
      {
        locks: { request: (name, { signal }, run) => browser.request(name, signal, this.#dead.signal, run) },
        channel: (name) => {
          this.#channel = browser.open(name, (act) => (this.#frozen ? this.#frozen.push(act) : act()));
          return this.#channel;
        },
        realtime: (own) =>
          new Realtime(own, {
            clock: {
              now: () => browser.clock.now(),
              // Nothing runs in a tab that has crashed.
              setTimeout: (run, ms) => browser.clock.setTimeout(() => this.#dead.signal.aborted || run(), ms),
              clearTimeout: (handle) => browser.clock.clearTimeout(handle),
            },
            random: () => 0.5,
            headers: false,
            checkOptions: () => {},
            watch: () => () => {},
            socket: (request_, events) => {
              const socket = new FakeSocket(request_, events, true);
              if (this.#dead.signal.aborted) socket.status = 'gone';
              else browser.sockets.push(socket);
              this.#sockets.push(socket);
              return socket;
            },
          }),
        raise: (error) => browser.raised.push(error),
        ...platform,
      },
    );
    this.realtime.onMessage((event) => this.seen.push(event.message.id));
    for (const name of ['gap', 'state', 'connected', 'error', 'typing', 'unsent'] as (keyof RealtimeEventMap)[]) {
      this.realtime.on(name, (event) => this.events.push({ name, event }));
    }
  }

  named(name: string): unknown[] {
    return this.events.filter((one) => one.name === name).map(({ event }) => event);
  }

  /** In the background, where a browser lets nothing run: what is said to this tab waits. */
  freeze(): void {
    this.#frozen ??= [];
  }

  thaw(): void {
    const waiting = this.#frozen ?? [];
    this.#frozen = undefined;
    for (const act of waiting) act();
  }

  /** Killed: its locks, its channel and its sockets are gone, and it says nothing. */
  crash(): void {
    this.#channel?.close();
    if (this.#channel) this.#channel.onmessage = null;
    for (const socket of this.#sockets) socket.status = 'gone';
    this.#dead.abort();
  }
}

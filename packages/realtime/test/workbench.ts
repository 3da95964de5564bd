// Loaded before the tests, so that the client has it in its hands a few microtasks after it asks for it.
import '../src/delivery/without.ts';
import '../src/history/recovery.ts';
import '../src/loops/event-stream.ts';
import '../src/socket/renewal.ts';
import '../src/socket/token-function.ts';
import {
  type LifeSignal,
  type Platform,
  Realtime,
  type RealtimeEventMap,
  type RealtimeOptions,
} from '@linktor/realtime';
import { FakeClock, settle } from './fake-clock.ts';
import { FakeSocket } from './fake-socket.ts';

/** A client whose time, luck, network and page are in the hands of a test, with a record of its events. */
export class Workbench {
  readonly clock: FakeClock = new FakeClock();
  readonly sockets: FakeSocket[] = [];
  readonly raised: unknown[] = [];
  readonly events: { [Name in keyof RealtimeEventMap]: RealtimeEventMap[Name][] };
  readonly realtime: Realtime;
  /** What the next random number is. */
  luck = 0.5;
  /** How many listen to the page. */
  watchers = 0;
  #listen: (signal: LifeSignal) => void = () => {};

  constructor(
    options: Partial<RealtimeOptions> = {},
    {
      protocolPings = true,
      headers = true,
      record = true,
    }: { protocolPings?: boolean; headers?: boolean; record?: boolean } = {},
  ) {
    const platform: Platform = {
      clock: this.clock,
      random: () => this.luck,
      headers,
      checkOptions: () => {},
      socket: (request, events) => {
        const socket = new FakeSocket(request, events, protocolPings);
        this.sockets.push(socket);
        return socket;
      },
      watch: (listen) => {
        this.#listen = listen;
        this.watchers++;
        return () => {
          this.watchers--;
        };
      },
      raise: (error) => this.raised.push(error),
    };
    const credential = options.accessToken || options.getToken ? {} : { apiKey: 'key_1' };
    this.realtime = new Realtime({ ...credential, ...options }, platform);
    const names = [
      'message',
      'message_status',
      'conversation_update',
      'typing',
      'gap',
      'state',
      'connected',
      'disconnected',
    ];
    names.push('refused', 'reconnecting', 'synced', 'unsent', 'unknown', 'error');
    this.events = Object.fromEntries(names.map((name) => [name, []])) as unknown as Workbench['events'];
    if (record) for (const name of names as (keyof RealtimeEventMap)[]) this.#record(name);
  }

  /** The newest socket. */
  get socket(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error('no socket was opened');
    return socket;
  }

  /** Waits as long as the client wants to before its next attempt, and lets that begin. */
  async retry(): Promise<void> {
    this.clock.advance(this.events.reconnecting.at(-1)?.delay ?? 0);
    await settle();
  }

  signal(signal: LifeSignal): void {
    this.#listen(signal);
  }

  #record<Name extends keyof RealtimeEventMap>(name: Name): void {
    this.realtime.on(name, (event) => this.events[name].push(event));
  }
}

/** Connects it, as far as a socket that opens. */
export async function connected(bench: Workbench): Promise<Workbench> {
  const done = bench.realtime.connect();
  await settle();
  bench.socket.open();
  await done;
  return bench;
}

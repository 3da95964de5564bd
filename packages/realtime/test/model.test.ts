import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settle } from './fake-clock.ts';
import { Workbench } from './workbench.ts';

type State = 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'suspended' | 'closed' | 'failed';

/** What the client should be like, told in another way than the table tells it. */
interface Model {
  state: State;
  reached: Set<State>;
}

const ALIVE: readonly State[] = ['connecting', 'connected', 'reconnecting', 'suspended'];

/** One thing that happens, what it should lead to, and what must hold after whatever happens. */
class Step implements fc.AsyncCommand<Model, Workbench> {
  readonly name: string;
  readonly #next: (state: State) => State | undefined;
  readonly #act: (bench: Workbench) => unknown;

  constructor(name: string, next: (state: State) => State | undefined, act: (bench: Workbench) => unknown) {
    this.name = name;
    this.#next = next;
    this.#act = act;
  }

  check({ state }: Model): boolean {
    return this.#next(state) !== undefined;
  }

  async run(model: Model, bench: Workbench): Promise<void> {
    await this.#act(bench);
    await settle();
    model.state = this.#next(model.state) as State;
    model.reached.add(model.state);
    expect(bench.realtime.state).toBe(model.state);
    const alive = ALIVE.includes(model.state);
    expect(bench.watchers).toBe(alive ? 1 : 0);
    // Stuck would be: not connected, not ended, and nothing to wait for.
    if (alive && model.state !== 'connected') expect(bench.clock.pending).toBeGreaterThan(0);
    // One socket at most is in use; one that says goodbye may linger.
    expect(
      bench.sockets.filter(({ status }) => status === 'connecting' || status === 'open').length,
    ).toBeLessThanOrEqual(1);
    expect(bench.raised).toEqual([]);
  }

  toString(): string {
    return this.name;
  }
}

const when =
  (moves: Partial<Record<State, State>>) =>
  (state: State): State | undefined =>
    moves[state];

const DROPPED = { connecting: 'reconnecting', connected: 'reconnecting' } as const;
const OVER = { connecting: 'failed', connected: 'failed' } as const;

const STEPS = [
  new Step(
    'connect',
    (state) => (state === 'connected' ? 'connected' : 'connecting'),
    // The promise is allowed to fail later; that it settles is another test's business.
    (bench) => void bench.realtime.connect().catch(() => {}),
  ),
  new Step(
    'disconnect',
    () => 'closed',
    (bench) => void bench.realtime.disconnect(),
  ),
  new Step('the peer accepts', when({ connecting: 'connected' }), (bench) => bench.socket.open()),
  new Step('the connection breaks', when(DROPPED), (bench) => bench.socket.end()),
  new Step('the server restarts', when(DROPPED), (bench) => bench.socket.end(1012)),
  new Step('the handshake gets a 503', when({ connecting: 'reconnecting' }), (bench) =>
    bench.socket.end(1006, '', 503),
  ),
  new Step('the handshake gets a 404', when({ connecting: 'failed' }), (bench) => bench.socket.end(1006, '', 404)),
  new Step('the server forbids', when(OVER), (bench) => bench.socket.end(4403)),
  new Step('a frame arrives', when({ connected: 'connected' }), (bench) => bench.socket.deliver({ type: 'pong' })),
  new Step('nonsense arrives', when({ connected: 'connected' }), (bench) => bench.socket.deliver('{')),
  new Step('the attempt hangs', when({ connecting: 'reconnecting' }), (bench) => bench.clock.advance(15_000)),
  new Step('the wait is over', when({ reconnecting: 'connecting', suspended: 'connecting' }), (bench) =>
    bench.clock.advance(30_000),
  ),
  new Step('the peer falls silent', when({ connected: 'reconnecting' }), (bench) => {
    bench.luck = 0.999;
    bench.clock.advance(30_000);
    bench.clock.advance(9_999);
    bench.clock.advance(1);
  }),
  new Step('the peer answers', when({ connected: 'connected' }), (bench) => {
    bench.clock.advance(30_000);
    bench.socket.events.alive();
    bench.clock.advance(10_000);
  }),
  new Step(
    'the network goes',
    when({ connecting: 'suspended', connected: 'suspended', reconnecting: 'suspended' }),
    (bench) => bench.signal('offline'),
  ),
  new Step(
    'the network comes',
    when({ reconnecting: 'connecting', suspended: 'connecting', connected: 'connected' }),
    (bench) => bench.signal('online'),
  ),
  new Step(
    'the page wakes',
    when({ reconnecting: 'connecting', suspended: 'connecting', connecting: 'connecting' }),
    (bench) => bench.signal('wake'),
  ),
  new Step(
    'an abandoned socket speaks',
    (state) => state,
    (bench) => {
      for (const old of bench.sockets.slice(0, -1)) {
        old.events.opened();
        old.events.text('{"type":"pong"}');
        old.events.ended({ code: 4403, reason: '' });
      }
    },
  ),
];

test('whatever happens, the client is where the model is, never stuck, and leaves nothing behind', async () => {
  const reached = new Set<State>();
  await fc.assert(
    fc.asyncProperty(
      fc.commands(
        STEPS.map((step) => fc.constant(step)),
        { maxCommands: 40 },
      ),
      async (commands) => {
        const bench = new Workbench();
        const model: Model = { state: 'idle', reached };
        await fc.asyncModelRun(() => ({ model, real: bench }), commands);
        // From wherever that led: an end, without a timer, a listener or a live socket.
        const goodbye = bench.realtime.disconnect();
        await settle();
        bench.clock.advance(2_000);
        await goodbye;
        expect(bench.realtime.state).toBe('closed');
        expect(bench.clock.pending).toBe(0);
        expect(bench.watchers).toBe(0);
        expect(bench.sockets.every(({ status }) => status === 'gone')).toBe(true);
      },
    ),
    { numRuns: 400, seed: 5 },
  );
  reached.add('idle');
  expect([...reached].sort()).toEqual([
    'closed',
    'connected',
    'connecting',
    'failed',
    'idle',
    'reconnecting',
    'suspended',
  ]);
});

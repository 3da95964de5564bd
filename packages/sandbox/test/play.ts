import { type Mock, type RequestRecord, startMock } from '@linktor/mock';
import type { SandboxEvent } from '../src/engine/context.ts';
import { Engine, type EngineOptions } from '../src/engine/engine.ts';
import { platforms } from '../src/platforms/index.ts';

/** The platforms with their memory, served; time stands still unless told otherwise. */
export interface Playing extends AsyncDisposable {
  readonly engine: Engine;
  readonly mock: Mock<'linktor' | 'antonnia' | 'sinch'>;
  /** What was told, oldest first. */
  readonly events: SandboxEvent[];
  /** What went over the wire against the specification, in words. */
  wrongs(): string[];
}

export const NOON: number = Date.parse('2026-01-01T12:00:00Z');

export async function play(options: Partial<EngineOptions> = {}): Promise<Playing> {
  const engine = new Engine({ modules: platforms, seed: 7, now: NOON, stopped: true, ...options });
  const mock = await startMock({ surfaces: ['linktor', 'antonnia', 'sinch'], port: 0, respond: engine.respond });
  const events: SandboxEvent[] = [];
  engine.on((event) => void events.push(event));
  return {
    ...{ engine, mock, events },
    wrongs: () => mock.requests.flatMap(wrongsOf),
    async [Symbol.asyncDispose]() {
      await mock.stop();
      engine.close();
    },
  };
}

const wrongsOf = ({ operationId, status, violations }: RequestRecord): string[] =>
  violations.map(
    ({ direction, location, message }) => `${operationId} ${status} ${direction} ${location.join('.')}: ${message}`,
  );

/** The names of the errors with which calls were refused, one after the other. */
export async function refusals(...calls: (() => PromiseLike<unknown>)[]): Promise<string[]> {
  const names: string[] = [];
  for (const call of calls) {
    names.push(
      await call().then(
        () => 'no refusal',
        (error: unknown) => (error as Error).name,
      ),
    );
  }
  return names;
}

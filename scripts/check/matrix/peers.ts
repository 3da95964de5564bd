// What the programs under test talk to: the mock of the three platforms, a realtime server, and a server that misbehaves.
import { startMock } from '../../../packages/mock/src/index.ts';
import { startRealtimeServer } from '../../../packages/mock/src/realtime/index.ts';
import { startFaultyServer } from './faulty-server.ts';

/** Handed to a program; `run` keeps what it does apart from what others do at the same time. */
export interface ProgramConfig {
  urls: Record<'linktor' | 'antonnia' | 'sinch', string>;
  faulty: string;
  realtime: { ws: string; http: string };
  run: string;
}

export interface Peers {
  configFor(run: string): ProgramConfig;
  /** What arrived that the specifications do not allow and no test provokes. */
  violations(): string[];
  stop(): Promise<void>;
}

export async function startPeers(): Promise<Peers> {
  const [mock, faulty, realtime] = await Promise.all([
    startMock({ port: 0 }),
    startFaultyServer(),
    startRealtimeServer({ authorize: (credential) => credential !== undefined && credential.value !== 'refused' }),
  ]);
  return {
    configFor: (run) => ({
      urls: mock.urls,
      faulty: faulty.url,
      realtime: { ws: realtime.url, http: realtime.httpUrl },
      run,
    }),
    violations: () => [
      ...mock.requests.flatMap(({ operationId, violations }) =>
        violations
          .filter(({ severity }) => severity === 'error')
          .map(({ direction, location, message }) => `${operationId} ${direction} ${location.join('.')}: ${message}`),
      ),
      ...realtime.violations.map(({ what, detail }) => `realtime ${what}: ${detail}`),
    ],
    stop: async () => {
      await Promise.all([mock.stop(), faulty.stop(), realtime.stop()]);
    },
  };
}

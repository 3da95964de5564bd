import { MockError } from './errors.ts';
import { RealtimeHub } from './realtime/hub.ts';
import { RequestLog } from './request-log.ts';
import { loadOperations } from './server/operations.ts';
import { type Observation, SurfaceServer } from './server/surface-server.ts';
import { assertSurface, SURFACE_NAMES, SURFACES } from './surfaces.ts';
import type { Mock, MockOptions, RequestRecord, Surface } from './types.ts';

/** Serves the surfaces from this process. */
export async function startInProcess<S extends Surface>(options: MockOptions<S>): Promise<Mock<S>> {
  const surfaces = [...new Set(options.surfaces ?? (SURFACE_NAMES as readonly S[]))];
  for (const surface of surfaces) assertSurface(surface);
  const log = new RequestLog(options.history);
  let seq = 0;
  const { respond, disturb, onExchange, control = true } = options;
  const observe = (observation: Observation): RequestRecord => {
    seq += 1;
    const record = { seq, ...observation };
    log.add(record);
    options.onRequest?.(record);
    return record;
  };

  // Where the platform has its WebSocket: on the port of Linktor's REST.
  const realtime = surfaces.some((surface) => surface === 'linktor')
    ? new RealtimeHub({ spec: options.specs?.linktor, onEntry: options.onRealtime, authorize: options.authorize })
    : undefined;
  const servers = new Map<Surface, SurfaceServer>(
    await Promise.all(
      surfaces.map(async (surface) => {
        const operations = await loadOperations(surface, options.specs?.[surface]);
        const beside = surface === 'linktor' ? { realtime } : {};
        const parts = { surface, operations, observe, respond, disturb, onExchange, control, ...beside };
        return [surface, new SurfaceServer(parts)] as const;
      }),
    ),
  );
  const stop = async (): Promise<void> => {
    await Promise.all([...servers.values()].map((server) => server.close()));
  };
  const urls = await listenAll(servers, options).catch(async (error: unknown) => {
    await stop();
    throw error;
  });

  return {
    urls: urls as Record<S, string>,
    realtimeUrl: realtime && `${urls['linktor']?.replace(/^http/, 'ws')}${realtime.path}`,
    realtime,
    requests: log.records,
    async reset(): Promise<void> {
      log.clear();
      realtime?.reset();
      for (const server of servers.values()) server.scripts.clear();
    },
    async once(target, answer): Promise<void> {
      const server = servers.get(target.surface as S);
      if (server === undefined) {
        throw new MockError(
          'UNKNOWN_SURFACE',
          `This mock does not serve "${target.surface}".`,
          `It serves: ${surfaces.join(', ')}.`,
        );
      }
      server.scripts.add(target, answer);
    },
    // Here a record is in place before its answer leaves, so there is nothing to wait for.
    async flush(): Promise<void> {},
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

async function listenAll(servers: Map<Surface, SurfaceServer>, options: MockOptions): Promise<Record<string, string>> {
  const host = options.host ?? '127.0.0.1';
  const urls: Record<string, string> = {};
  // One after the other: when two fail, the first is reported and none is left half-started.
  for (const [surface, server] of servers) {
    const port = options.ports?.[surface] ?? options.port ?? SURFACES[surface].port;
    urls[surface] = await server.listen(port, host);
  }
  return urls;
}

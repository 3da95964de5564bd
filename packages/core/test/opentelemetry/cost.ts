// What telemetry costs a call: run by `pnpm bench telemetry`, against the built package. Arguments: rounds, the server's address.
import { createTransport } from '@linktor/core';
import { instrument } from '@linktor/core/opentelemetry';
import { getConversation, surface } from '@linktor/core-gen/linktor';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace';
import { setUpApi } from './recorder.ts';

/** One value per round. */
export interface TelemetryCost {
  readonly name: string;
  readonly perSecond: number[];
  /** Microseconds of CPU a call takes, user and system. */
  readonly cpu: number[];
}

const CALLS = 2_000;
const AT_ONCE = 32;

const [rounds, baseUrl = ''] = process.argv.slice(2);
const options = { apiKey: 'lk_live_benchmark', baseUrl };
// As a program has it, less what goes over the wire.
const nowhere: SpanExporter = { export: (_, done) => done({ code: 0 }), shutdown: async () => {} };
const tracerProvider = new TracerProvider({ spanProcessors: [new BatchSpanProcessor({ exporter: nowhere })] });
const meterProvider = new MeterProvider();
setUpApi();

const clients = {
  'without telemetry': createTransport(surface, options),
  'with the API alone': createTransport(surface, instrument(options)),
  'with the SDK, every call sampled': createTransport(surface, instrument(options, { tracerProvider, meterProvider })),
};
const subjects = Object.entries(clients).map(([name, client]) => ({
  ...{ name, perSecond: [] as number[], cpu: [] as number[] },
  call: () => client.request(getConversation, { path: { id: 'conv_01HQ3V5' } }),
}));

const run = async (call: () => PromiseLike<unknown>): Promise<void> => {
  let left = CALLS;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

// Until the optimising compiler is done.
for (const { call } of subjects) for (let n = 0; n < 2; n++) await run(call);
for (let round = 0; round < Number(rounds); round++) {
  for (let turn = 0; turn < subjects.length; turn++) {
    // Another one first in each round: what it leaves to the garbage collector is paid by the next.
    const { call, perSecond, cpu } = subjects[(round + turn) % subjects.length] as (typeof subjects)[number];
    const before = process.cpuUsage();
    const begun = performance.now();
    await run(call);
    const used = process.cpuUsage(before);
    perSecond.push(CALLS / ((performance.now() - begun) / 1000));
    cpu.push((used.user + used.system) / CALLS);
  }
}
process.send?.(subjects.map(({ name, perSecond, cpu }): TelemetryCost => ({ name, perSecond, cpu })));
process.disconnect?.();

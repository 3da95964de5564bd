import { webhookEvents } from '@linktor/mock';
import { Live } from './control/live.ts';
import { Deliveries, Endpoints, linktorWebhooks } from './deliveries/index.ts';
import type { PlatformModule } from './engine/context.ts';
import { Engine } from './engine/engine.ts';
import { Exchanges } from './exchanges/index.ts';
import { Faults } from './faults/index.ts';
import { Frames } from './frames/index.ts';
import type { SandboxOptions, Settings } from './options.ts';
import { type Phone, phonesOf } from './phones/index.ts';
import type { Platform } from './platform.ts';
import { platforms } from './platforms/index.ts';
import { Telling } from './telling.ts';
import { lineOf, Timeline } from './timeline/index.ts';

/** The rooms of a sandbox, each knowing those it needs. */
export interface Wired {
  engine: Engine;
  timeline: Timeline;
  faults: Faults;
  endpoints: Endpoints;
  deliveries: Deliveries;
  frames: Frames;
  exchanges: Exchanges;
  live: Live;
  telling: Telling;
}

/**
 * Joins the rooms: what happens on a platform goes to webhooks, to the WebSocket and to the page.
 *
 * @param state What the page is told when it has changed.
 */
export function wire(options: SandboxOptions, settings: Settings, state: () => unknown): Wired {
  const { seed, now, stopped } = settings;
  const { data, model, deliverAnywhere, deliveryTimeout, signature, history } = options;
  const onError = options.onError ?? ((error: unknown) => process.emitWarning(String(error), 'SandboxWarning'));
  // What Linktor says of its webhooks, and what is to be delivered later, only the deliveries know; they stand on the engine.
  const withWebhooks = (module: PlatformModule): PlatformModule =>
    module.platform === 'linktor'
      ? { ...module, handlers: { ...module.handlers, ...linktorWebhooks(() => deliveries) } }
      : module;
  const engine = new Engine({
    ...{ modules: platforms.map(withWebhooks), seed, data, now, stopped, model, onError },
    tasks: { deliver: (what: never, world) => deliveries.tasks['deliver']?.(what, world) },
  });
  const { world, clock, store } = engine;
  const faults = new Faults(seed);
  const timeline = new Timeline(() => clock.now(), history);
  const endpoints = new Endpoints(world, (platform) => webhookEvents(platform).types);
  const check = (platform: Platform, type: string, body: unknown) => webhookEvents(platform).check(type, body);
  const tenantId = (): string => store.collection<{ id: string }>('linktor', 'tenants').list()[0]?.id ?? 'tenant_1';
  const deliveries = new Deliveries(
    { world, endpoints, faults, timeline, check, tenantId },
    { anywhere: deliverAnywhere, timeout: deliveryTimeout, scheme: signature },
  );
  const frames = new Frames({ faults, timeline });
  const exchanges = new Exchanges({ faults, timeline, respond: engine.respond });
  const live = new Live(`${process.pid.toString(36)}${Date.now().toString(36)}`);
  const telling = new Telling(live);
  const phones = (): Phone[] => phonesOf(store);

  engine.on((event) => {
    deliveries.take(event);
    frames.take(event);
    telling.soon('phones', phones);
  });
  timeline.watch((entry) => {
    const line = lineOf(entry);
    telling.now('entry', () => line);
    telling.soon('state', state);
  });
  faults.watch(() => telling.now('faults', () => faults.list()));
  return { engine, timeline, faults, endpoints, deliveries, frames, exchanges, live, telling };
}

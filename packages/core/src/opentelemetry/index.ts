export { type ClientTelemetry, instrument } from './client.ts';
export { instrumentHandler } from './handlers.ts';
export type { Telemetry } from './instruments.ts';
export { outboxObserver } from './outbox.ts';
export { instrumentOutbox, type OutboxTelemetry } from './outbox-metrics.ts';
export { instrumentRealtime } from './realtime.ts';
export { webhookObserver } from './webhooks.ts';

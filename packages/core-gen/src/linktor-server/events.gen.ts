// Generated from spec/linktor-server.yaml by `pnpm generate`. Do not edit.
/** The platform sends no events. */
export type WebhookEventMap = Record<never, never>;

export const webhookEventTypes: readonly (keyof WebhookEventMap)[] = [];

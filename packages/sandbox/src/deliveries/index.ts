export { Deliveries } from './deliveries.ts';
export type { Attempt, Delivery } from './delivery.ts';
export type { Endpoint, EndpointInput } from './endpoint.ts';
export { Endpoints } from './endpoints.ts';
export { linktorWebhooks } from './linktor-webhooks.ts';
export type { Scheme } from './sign.ts';

// Generated from spec/sinch-conversation.yaml by `pnpm generate`. Do not edit.
import type { Surface } from '../surface.ts';

export const surface: Surface = {
  name: 'sinch',
  title: 'Sinch Conversation API',
  baseUrl: 'https://{region}.conversation.api.sinch.com',
  variables: { region: { default: 'us', values: ['us', 'eu', 'br'] } },
};

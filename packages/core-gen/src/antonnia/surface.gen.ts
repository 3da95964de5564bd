// Generated from spec/antonnia.yaml by `pnpm generate`. Do not edit.
import type { Surface } from '../surface.ts';

export const surface: Surface = {
  name: 'antonnia',
  title: 'Antonnia Conversations API',
  baseUrl: 'https://services.antonnia.com/conversations/v2',
};

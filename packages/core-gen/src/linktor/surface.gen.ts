// Generated from spec/linktor.yaml by `pnpm generate`. Do not edit.
import type { Surface } from '../surface.ts';

export const surface: Surface = {
  name: 'linktor',
  title: 'Linktor API',
  baseUrl: 'https://api.linktor.io',
  apiKeyHeader: 'X-API-Key',
  requestIdHeader: 'x-request-id',
};

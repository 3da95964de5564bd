// Generated from spec/linktor-server.yaml by `pnpm generate`. Do not edit.
import type { Surface } from '../surface.ts';

export const surface: Surface = {
  name: 'linktor-server',
  title: 'Linktor server API',
  baseUrl: 'http://127.0.0.1:8081',
  requestIdHeader: 'x-request-id',
};

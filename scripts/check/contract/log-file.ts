import { fileURLToPath } from 'node:url';

/** Where a contract run leaves its request log. Rewritten by each run, never committed. */
export const LOG_FILE: string = fileURLToPath(
  new URL('../../../node_modules/.cache/contract/requests.json', import.meta.url),
);

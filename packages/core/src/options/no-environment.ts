// `#environment` in browsers, which have none. They forbid or ignore a user agent, too, and it would cost a CORS permission.
import type * as real from './process-environment.ts';

export const readEnvironment: typeof real.readEnvironment = (options) => options;

export const readClientEnvironment: typeof real.readClientEnvironment = (options) => options;

export const OWN_HEADERS: typeof real.OWN_HEADERS = { accept: 'application/json' };

// `#environment` where there may be one.
import { VERSION } from '../version.ts';

/** A variable of the process. Most workers have none, and Deno may forbid to look. An empty one is unset. */
const variable = (name: string): string | undefined => {
  try {
    const { env } = (globalThis as unknown as { process: { env: Record<string, string> } }).process;
    return Object.hasOwn(env, name) ? env[name] || undefined : undefined;
  } catch {
    return undefined;
  }
};

export const readEnvironment = (
  options: object,
  platform: string,
  plain: readonly string[],
  credentials: readonly string[],
): object => {
  const filled = { __proto__: null, ...options } as Record<string, unknown>;
  const named = filled['baseUrl'] !== undefined || credentials.some((name) => name in options);
  for (const name of named ? plain : [...plain, ...credentials]) {
    if (filled[name] === undefined) {
      const found = variable(`${platform}_${name.replace(/[A-Z]/g, '_$&')}`.toUpperCase());
      // Named is only what somebody named.
      if (found !== undefined) filled[name] = found;
    }
  }
  return filled;
};

/** As `readEnvironment`, for clients that prove themselves with an API key or an access token. */
export const readClientEnvironment = (options: { readonly onTokenRefresh?: unknown }, platform: string): object =>
  readEnvironment(options, platform, ['baseUrl'], options.onTokenRefresh ? [] : ['apiKey', 'accessToken']);

const ownHeaders = (): Record<string, string> => {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  const node = process?.versions?.node;
  return { accept: 'application/json', ...(node && { 'user-agent': `linktor-sdk/${VERSION} node/${node}` }) };
};
/** What every request says of itself. */
export const OWN_HEADERS: Readonly<Record<string, string>> = /* @__PURE__ */ ownHeaders();

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

const userAgent = (): string | undefined => {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  return process?.versions?.node ? `linktor-sdk/${VERSION} node/${process.versions.node}` : undefined;
};
export const USER_AGENT: string | undefined = /* @__PURE__ */ userAgent();

/** A variable of the process. Browsers and most workers have none, and Deno may forbid to look. An empty one is unset. */
const variable = (name: string): string | undefined => {
  try {
    const { env } = (globalThis as unknown as { process: { env: Record<string, string> } }).process;
    return Object.hasOwn(env, name) ? env[name] || undefined : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Fills the options that are absent from the environment: `baseUrl` of the platform `LINKTOR` from `LINKTOR_BASE_URL`.
 * Credentials only where the code names neither one nor a `baseUrl`: a key that was set for one host must not go to another,
 * and one that is named but `undefined` is a mistake, not a wish for somebody else's.
 *
 * @param options As `checkOptions` gives them: own ones only.
 */
export function withEnvironment<T extends { baseUrl?: string | undefined }>(
  options: T,
  platform: string,
  plain: readonly string[],
  credentials: readonly string[],
): T {
  const filled = { __proto__: null, ...options } as Record<string, unknown>;
  const named = options.baseUrl !== undefined || credentials.some((name) => name in options);
  for (const name of named ? plain : [...plain, ...credentials]) {
    if (filled[name] === undefined) {
      const found = variable(`${platform}_${name.replace(/[A-Z]/g, '_$&')}`.toUpperCase());
      // Named is only what somebody named.
      if (found !== undefined) filled[name] = found;
    }
  }
  return filled as T;
}

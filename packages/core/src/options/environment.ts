import { readEnvironment } from '#environment';

/**
 * Fills the options that are absent from the environment: `baseUrl` of the platform `LINKTOR` from `LINKTOR_BASE_URL`.
 * Credentials only where the code names neither one nor a `baseUrl`: a key that was set for one host must not go to another,
 * and one that is named but `undefined` is a mistake, not a wish for somebody else's.
 *
 * @param options As `checkOptions` gives them: own ones only.
 */
export const withEnvironment = <T extends { baseUrl?: string | undefined }>(
  options: T,
  platform: string,
  plain: readonly string[],
  credentials: readonly string[],
): T => readEnvironment(options, platform, plain, credentials) as T;

import { ConfigurationError, checkOptions as checkKeys, withEnvironment } from '@linktor/core';
import type { RealtimeOptions } from '../options.ts';
import type { NodeOptions } from './platform.ts';

const TLS = ['ca', 'cert', 'key', 'passphrase', 'servername', 'rejectUnauthorized'];

/** Refuses what a socket of Node's cannot be given, and what would take the place of the credential. Quotes nothing. */
export const checkOptions = ({ tls, headers = {} }: NodeOptions): void => {
  if (tls) checkKeys(tls, TLS);
  for (const [name, value] of Object.entries(headers) as [string, unknown][]) {
    if (/^(?:x-api-key|authorization)$/i.test(name)) {
      throw refuse(`must not have "${name}"`, 'Pass apiKey, accessToken or getToken.');
    }
    const sound =
      /^[\w!#$%&'*+.^`|~-]+$/.test(name) && typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
    if (!sound) throw refuse('must be names with texts of one line', 'Look for line breaks and unset variables.');
  }
};

/**
 * The options, and what the environment has of those that are absent: `LINKTOR_BASE_URL`, `LINKTOR_API_KEY`,
 * `LINKTOR_ACCESS_TOKEN`. No credential where the code names one, or the host: what was set for one must not go to another.
 */
export const environment = (options: RealtimeOptions): RealtimeOptions => {
  // What is no options at all is refused as that, below.
  if (typeof options !== 'object' || options === null) return options;
  const named = 'getToken' in options || options.url !== undefined;
  const filled = withEnvironment(options, 'LINKTOR', ['baseUrl'], named ? [] : ['apiKey', 'accessToken']);
  // As for other clients, the key wins where the environment has both.
  if (filled.apiKey !== undefined && options.accessToken === undefined) delete filled.accessToken;
  return filled;
};

const refuse = (problem: string, remediation: string): ConfigurationError =>
  new ConfigurationError(`headers ${problem}`, { details: { option: 'headers' }, remediation });

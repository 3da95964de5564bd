import { ConfigurationError, checkOptions as checkKeys } from '@linktor/core';
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

const refuse = (problem: string, remediation: string): ConfigurationError =>
  new ConfigurationError(`headers ${problem}`, { details: { option: 'headers' }, remediation });

import { LinktorError } from '@linktor/core';
import type { Failure, FailureCode } from './verdict.ts';

/**
 * A webhook delivery was refused. `code` says why and `remediation` what to do; neither holds the secret, the signature
 * or the body. Keep it out of the answer to the sender.
 */
export class WebhookVerificationError extends LinktorError {
  static override readonly kind: string = 'linktor.WebhookVerificationError';

  declare readonly code: FailureCode;

  constructor(failure: Omit<Failure, 'valid'>, cause?: unknown) {
    super(failure.message, { code: failure.code, remediation: failure.remediation, cause });
  }
}

import { LinktorError } from '#runtime';
import { explain } from './explain.ts';
import type { Failure, FailureCode } from './verdict.ts';

/**
 * A webhook delivery was refused. `code` says why and `remediation` what to do; neither holds the secret, the signature
 * or the body. Keep it out of the answer to the sender.
 */
export class WebhookVerificationError extends LinktorError {
  static override readonly kind: string = 'linktor.WebhookVerificationError';

  declare readonly code: FailureCode;

  constructor(failure: Pick<Failure, 'code' | 'about'>, cause?: unknown) {
    const { message, remediation } = explain(failure);
    super(message, { code: failure.code, remediation, cause });
  }
}

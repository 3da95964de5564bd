import { LinktorError } from '@linktor/core';

/** A call of the server's that has been carried out, as a step of something larger. */
export interface Step {
  /** The name of the route in `@linktor/core-gen/linktor-server`. */
  operation: string;
  method: string;
  /** Path template. */
  path: string;
  /** The id of what it made or changed, where the answer has one. */
  id?: string;
}

/**
 * Of the several calls that one operation takes, some were carried out and then one failed. Nothing was taken back, and
 * nothing repeated. `cause` is the failure.
 */
export class IncompleteError extends LinktorError {
  static override readonly kind: string = 'linktor.IncompleteError';
  /** What was carried out, in order. */
  declare readonly done: readonly Step[];

  constructor(done: readonly Step[], cause: LinktorError) {
    const said = done
      .map(({ method, path, id }) => `${method} ${path}${id === undefined ? '' : ` (${id})`}`)
      .join(', ');
    super(`${cause.message} (after ${said} had been carried out)`, {
      code: 'INCOMPLETE',
      status: cause.status,
      requestId: cause.requestId,
      method: cause.method,
      path: cause.path,
      remediation: '`done` names the steps that took effect: do not repeat the whole, but go on from there.',
      cause,
    });
    Object.assign(this, { done });
  }
}

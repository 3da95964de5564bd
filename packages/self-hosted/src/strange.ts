import { isLinktorError, type LinktorError } from '@linktor/core';

/** What the server itself calls its refusals; whatever answers in another way may be something else altogether. */
const OWN_CODE =
  /^(?:VALIDATION_ERROR|BAD_REQUEST|INVALID_CREDENTIALS|TOKEN_INVALID|UNAUTHORIZED|FORBIDDEN|CONFLICT|(?!ROUTE)(?:[A-Z]+_)?NOT_FOUND)$/;

/** Whether a failure leaves it open who answered. */
export const isStrange = (error: unknown): error is LinktorError =>
  isLinktorError(error) &&
  error.code !== 'NOT_SELF_HOSTED' &&
  error.status !== undefined &&
  error.status < 500 &&
  error.status !== 429 &&
  !OWN_CODE.test(error.code);

import type { Call } from '../call/prepare.ts';
import { callSecrets } from '../credentials/apply.ts';
import { redactText } from '../errors/redact.ts';

/** The platform's id of the request, when it sent one. */
export const requestIdOf = ({ settings }: Call, response: Response): string | undefined => {
  const { requestIdHeader } = settings.config;
  const id = requestIdHeader === undefined ? null : response.headers.get(requestIdHeader);
  return id || undefined;
};

/** For errors and hooks, which are logged: a server may echo a credential even there. */
export const safeRequestId = (call: Call, response: Response): string | undefined => {
  const id = requestIdOf(call, response);
  return id && redactText(id, callSecrets(call));
};

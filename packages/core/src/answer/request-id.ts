import type { Call } from '../call/prepare.ts';
import type { Answer } from '../send/sender.ts';

/** The platform's id of the request, when it sent one. A server may echo a credential even there: strike it before it is told. */
export const requestIdOf = ({ settings }: Call, { headers }: Answer): string | undefined => {
  const { requestIdHeader } = settings.config;
  return (requestIdHeader && headers.get(requestIdHeader)) || undefined;
};

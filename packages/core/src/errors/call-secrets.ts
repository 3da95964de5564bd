// Loaded when something is told of a call that a server may have put a secret into.
import type { Call } from '../call/prepare.ts';
import { redactText, secretsOf } from './redact.ts';
import type { Strike } from './redact-deep.ts';

/** Strikes the secrets of a call, as they are now, out of what was said about it. */
export const strikeOf =
  (call: Call): Strike =>
  (text, least) =>
    redactText(
      text,
      secretsOf({ ...call.headers, ...call.sent }, [...call.settings.auth.secrets(), ...call.secrets]),
      least,
    );

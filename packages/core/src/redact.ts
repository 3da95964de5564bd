import type { ErrorBody } from './error-body.ts';

const MASK = '[redacted]';

/** Strikes out credentials a server echoes in its error body: they would travel into logs with the error. */
export function redact(body: ErrorBody, secrets: readonly string[]): ErrorBody {
  let json = JSON.stringify(body);
  let found = false;
  for (const secret of secrets) {
    // As it stands in JSON text, without the quotes around it.
    const quoted = JSON.stringify(secret).slice(1, -1);
    if (quoted === '' || !json.includes(quoted)) continue;
    json = json.replaceAll(quoted, MASK);
    found = true;
  }
  return found ? (JSON.parse(json) as ErrorBody) : body;
}

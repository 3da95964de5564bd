import type { Violation } from '../types.ts';

/** A violation of a request; its message begins with the name of the part. */
export function violation(
  location: readonly string[],
  rule: string,
  predicate: string,
  severity: Violation['severity'] = 'error',
): Violation {
  return {
    direction: 'request',
    location: [...location],
    severity,
    rule,
    message: `${subject(location)} ${predicate}`,
  };
}

/** What people call a part of a request: `content.text`, `limit`, or `body` for all of it. */
export function subject([place = 'request', ...path]: readonly string[]): string {
  return path.length > 0 ? path.join('.') : place;
}

/** The message without the name of the part: "is required". */
export function predicate({ location, message }: Violation): string {
  const name = `${subject(location)} `;
  return message.startsWith(name) ? message.slice(name.length) : message;
}

export const isError = ({ severity }: Violation): boolean => severity === 'error';

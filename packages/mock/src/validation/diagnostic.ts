import type { PrismDiagnostic as Diagnostic } from '../prism.ts';
import type { Violation } from '../types.ts';
import { toPredicate } from './predicates.ts';
import { violation } from './violation.ts';

// The order is that of Prism's DiagnosticSeverity.
const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

const severityOf = ({ severity }: Diagnostic): Violation['severity'] =>
  (typeof severity === 'number' ? SEVERITIES[severity] : undefined) ?? 'error';

/** Prism's words about a request in ours: the location names the very member, the message begins with its name. */
export function requestViolation(diagnostic: Diagnostic): Violation {
  const { path = [], message, code } = diagnostic;
  const severity = severityOf(diagnostic);
  const location = path.map(String);
  if (code === 401) {
    const message = 'The credential is missing or of the wrong form.';
    return { direction: 'request', location, severity, rule: 'security', message };
  }
  if (code === 415 && message.startsWith('No supported')) {
    return violation(['body'], 'unexpected', 'is not wanted: this operation takes none', severity);
  }
  if (code === 415) return violation(['header', 'content-type'], 'media-type', mediaType(message), severity);
  if (message === 'Body parameter is required') return violation(['body'], 'required', 'is required', severity);
  const rule = typeof code === 'string' ? code : 'schema';
  const said = message.replace(/^Request (?:body|query|path|header) (?:(?:property|parameter) \S+ )?/, '');
  const member = /^must have required property '(.*)'$/s.exec(said)?.[1] ?? /; found '(.*)'$/s.exec(said)?.[1];
  const allowed = /^must be equal to one of the allowed values: (.*)$/s.exec(said)?.[1]?.split(', ') ?? [];
  const known = member === undefined ? {} : { member };
  return violation(
    member === undefined ? location : [...location, member],
    rule,
    toPredicate({ rule, message: said, allowed, ...known }),
    severity,
  );
}

/** Prism's words about an answer, as they are. */
export function answerViolation(diagnostic: Diagnostic): Violation {
  const { path = [], message, code } = diagnostic;
  const rule = typeof code === 'string' && code !== '' ? { rule: code } : {};
  return { direction: 'response', location: path.map(String), severity: severityOf(diagnostic), ...rule, message };
}

function mediaType(message: string): string {
  const [, supported] = /^Supported content types: (.*)$/.exec(message) ?? [];
  return supported === undefined ? `does not fit: ${message}` : `must be ${supported.replaceAll(',', ' or ')}`;
}

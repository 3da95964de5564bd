import { createLogger } from '@stoplight/prism-core';
import { createInstance, ProblemJsonError, VIOLATIONS } from '@stoplight/prism-http';
import { lastPageExample } from '../examples/last-page.ts';
import { mediaTypes } from '../examples/media-type.ts';
import { type Preferences, parsePrefer } from '../examples/prefer.ts';
import { type Answer, problem } from '../server/answer.ts';
import type { Operation } from '../server/operations.ts';
import { isJson, type MockRequest } from '../server/request.ts';
import type { Violation } from '../types.ts';

/** Validates a request against its operation and answers with the specification's example or a generated value. */
export type Responder = (operation: Operation, request: MockRequest) => Promise<Answer>;

type Instance = ReturnType<typeof createInstance>;
type PrismInput = Parameters<Instance['request']>[0];
type PrismConfig = NonNullable<Parameters<Instance['request']>[2]>;

// What `prism mock --errors` runs with: everything is checked, and a response that breaks the specification is a 500.
const CONFIG = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: true,
  upstreamProxy: undefined,
} as const;

/**
 * Prism without its HTTP server: the server hides which operation matched and what was violated, and leaves no room for
 * scripted answers and streams. Negotiation, mocking and validation are Prism's, untouched.
 */
export function prismResponder(): Responder {
  const logger = createLogger('mock', { level: 'silent' });
  const prism = createInstance({ ...CONFIG, mock: { dynamic: false } }, { logger });

  return async (operation, request) => {
    let prefer: Preferences;
    try {
      prefer = parsePrefer(request.headers['prefer']);
    } catch (error) {
      return refusal(422, 'Unusable Prefer header', ['header', 'prefer'], error);
    }
    if (prefer.exampleKey === undefined && prefer.code === undefined) {
      const exampleKey = lastPageExample(operation, request);
      if (exampleKey !== undefined) prefer = { ...prefer, exampleKey };
    }
    const types = mediaTypes(operation, request, prefer.code);
    const config: PrismConfig = {
      ...CONFIG,
      mock: { dynamic: false, ...prefer, ...(types === undefined ? {} : { mediaTypes: types }) },
    };
    // Routing has been done; with one operation to choose from Prism's router cannot choose another.
    const result = await prism.request(toPrism(request), [operation], config)();
    if (result._tag === 'Left') return fromError(result.left);

    const { output, validations } = result.right;
    const responseViolations = validations.output.map((diagnostic) => violation('response', diagnostic));
    const violations = [
      ...validations.input.map((diagnostic) => violation('request', diagnostic)),
      ...responseViolations,
    ];
    if (responseViolations.some(({ severity }) => severity === 'error')) {
      return problem(500, VIOLATIONS.title, 'The example in the specification breaks its own schema.', violations);
    }
    const headers = definedHeaders(output.headers);
    return { status: output.statusCode, headers, body: serialize(output.body, headers['content-type']), violations };
  };
}

function toPrism({ method, path, query, headers, body }: MockRequest): PrismInput {
  return { method: method.toLowerCase() as PrismInput['method'], url: { path, query }, headers, body };
}

/** Prism could not answer at all: no refusal described for this request, or nothing that fits what was asked for. */
function fromError(error: Error): Answer {
  const known = error instanceof ProblemJsonError ? error : undefined;
  const status = known?.status ?? 500;
  const detail = known?.detail ?? error.message;
  const direction = status >= 500 ? 'response' : 'request';
  const diagnostics = known?.additional?.['validation'];
  const violations = Array.isArray(diagnostics)
    ? diagnostics.map((each: { location?: string[]; message: string }) =>
        violation(direction, { ...each, path: each.location }),
      )
    : [violation(direction, { message: detail })];
  const answer = problem(status, known?.message ?? error.name, detail, violations);
  const headers = known?.additional?.['headers'];
  return {
    ...answer,
    headers: { ...answer.headers, ...definedHeaders(headers as Record<string, unknown> | undefined) },
  };
}

function refusal(status: number, title: string, location: string[], error: unknown): Answer {
  const message = error instanceof Error ? error.message : String(error);
  return problem(status, title, message, [violation('request', { path: location, message })]);
}

// The order is that of Prism's DiagnosticSeverity.
const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

interface Diagnostic {
  path?: (string | number)[] | undefined;
  message: string;
  severity?: unknown;
}

function violation(direction: Violation['direction'], { path, message, severity }: Diagnostic): Violation {
  const level = typeof severity === 'number' ? SEVERITIES[severity] : undefined;
  return { direction, location: (path ?? []).map(String), severity: level ?? 'error', message };
}

/** Prism yields `null` for a header it cannot generate; a header that is not there is the honest answer. */
function definedHeaders(headers: Record<string, unknown> | undefined): Record<string, string> {
  const defined: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value !== null && value !== undefined) defined[name.toLowerCase()] = String(value);
  }
  return defined;
}

/** Text (an event stream above all) goes out byte for byte as the specification has it. */
function serialize(body: unknown, contentType: string | undefined): string {
  if (body === undefined) return '';
  return typeof body === 'string' && !isJson(contentType) ? body : JSON.stringify(body);
}

import { createLogger } from '@stoplight/prism-core';
import { createInstance, ProblemJsonError } from '@stoplight/prism-http';
import { withFileTypes } from './server/form.ts';
import type { Operation } from './server/operations.ts';
import type { MockRequest } from './server/request.ts';

// Prism without its HTTP server: the server hides which operation matched and what was violated, and leaves no room for
// scripted answers, streams and whoever answers better than an example. Its three abilities are used one at a time.

type Components = Parameters<typeof createInstance>[1];
type Instance = ReturnType<typeof createInstance>;
type PrismRequest = Parameters<Instance['request']>[0];
type PrismConfig = NonNullable<Parameters<Instance['request']>[2]>;
type PrismAnswer = Extract<Awaited<ReturnType<ReturnType<Instance['request']>>>, { _tag: 'Right' }>['right'];
type MockSettings = PrismConfig['mock'];

/** An answer as Prism has it. */
export type PrismOutput = PrismAnswer['output'];
/** A departure from the specification as Prism reports it. */
export type PrismDiagnostic = PrismAnswer['validations']['input'][number];

const OFF = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: true,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

const logger = createLogger('mock', { level: 'silent' });
// Routing is done before; here there is one operation and one path.
const route: NonNullable<Components['route']> = ({ resources }) => {
  const [only] = resources;
  return only === undefined ? { _tag: 'Left', left: new Error('no operation') } : { _tag: 'Right', right: only };
};
const answerWith =
  (output: PrismOutput): NonNullable<Components['mock']> =>
  () =>
  () => ({ _tag: 'Right', right: output });

const checking = createInstance(
  { ...OFF, checkSecurity: true, validateRequest: true },
  { logger, route, mock: answerWith({ statusCode: 204 }) },
);
const answering = createInstance(OFF, { logger, route });

/** What Prism finds wrong with a request. */
export async function checkRequest(operation: Operation, request: MockRequest): Promise<PrismDiagnostic[]> {
  const result = await checking.request(toPrism(request), [operation])();
  if (result._tag === 'Left') throw result.left;
  return result.right.validations.input;
}

/** What Prism finds wrong with an answer. */
export async function checkAnswer(operation: Operation, output: PrismOutput): Promise<PrismDiagnostic[]> {
  const prism = createInstance({ ...OFF, validateResponse: true }, { logger, route, mock: answerWith(output) });
  const result = await prism.request({ method: 'get', url: { path: '/' } }, [operation])();
  if (result._tag === 'Left') throw result.left;
  return result.right.validations.output;
}

/** Prism has no answer of the kind asked for. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly status: number;
  constructor(status: number, message: string, cause: unknown) {
    super(message, { cause });
    this.status = status;
  }
}

/** The specification's answer to a request that is right: an example, or a generated value. */
export async function answerByExample(
  operation: Operation,
  request: MockRequest,
  settings: Partial<MockSettings>,
): Promise<PrismOutput> {
  const mock = { dynamic: false, ...settings };
  const result = await answering.request(toPrism(request), [operation], { ...OFF, mock })();
  if (result._tag === 'Right') return result.right.output;
  const known = result.left instanceof ProblemJsonError ? result.left : undefined;
  throw new NoAnswer(known?.status ?? 500, known?.detail ?? result.left.message, result.left);
}

function toPrism({ method, path, query, headers, body, size }: MockRequest): PrismRequest {
  return {
    method: method.toLowerCase() as PrismRequest['method'],
    url: { path, query },
    // Prism looks at the media type only where it sees a length; a body sent in chunks has none.
    headers: { ...headers, 'content-length': String(size) },
    body: typeof body === 'string' && /^multipart/i.test(headers['content-type'] ?? '') ? withFileTypes(body) : body,
  };
}

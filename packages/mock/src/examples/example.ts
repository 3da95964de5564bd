import { answerByExample, type PrismOutput } from '../prism.ts';
import type { Answer } from '../server/answer.ts';
import type { Operation } from '../server/operations.ts';
import { isJson, type MockRequest } from '../server/request.ts';
import { lastPageExample } from './last-page.ts';
import { mediaTypes } from './media-type.ts';
import { parsePrefer } from './prefer.ts';

/** The answer to a request that is right: the example that its `Prefer` header or its page asks for, else the first. */
export async function exampleAnswer(operation: Operation, request: MockRequest): Promise<Answer> {
  let prefer = parsePrefer(request.headers['prefer']);
  if (prefer.exampleKey === undefined && prefer.code === undefined) {
    const exampleKey = lastPageExample(operation, request);
    if (exampleKey !== undefined) prefer = { ...prefer, exampleKey };
  }
  const types = mediaTypes(operation, request, prefer.code);
  return toAnswer(await answerByExample(operation, request, { ...prefer, ...(types && { mediaTypes: types }) }));
}

/** The first example of one status, or `undefined` when the specification describes none. */
export async function exampleOf(operation: Operation, request: MockRequest, code: number): Promise<Answer | undefined> {
  const described = operation.responses.some(
    (response) => response.code === String(code) || response.code === 'default',
  );
  if (!described) return undefined;
  const types = mediaTypes(operation, request, code);
  return toAnswer(await answerByExample(operation, request, { code, ...(types && { mediaTypes: types }) }));
}

function toAnswer(output: PrismOutput): Answer {
  const headers = definedHeaders(output.headers);
  return { status: output.statusCode, headers, body: serialize(output.body, headers['content-type']) };
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

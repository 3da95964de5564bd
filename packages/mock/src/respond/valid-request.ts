import { exampleAnswer, exampleOf } from '../examples/example.ts';
import { type Operation, operationId } from '../server/operations.ts';
import { isJson, loggableBody, type MockRequest } from '../server/request.ts';
import type { Surface } from '../types.ts';
import type { FormPart, SpecExample, ValidRequest } from './types.ts';

/** A request as a responder sees it. */
export async function validRequest(
  surface: Surface,
  operation: Operation,
  request: MockRequest,
  params: Record<string, string>,
): Promise<ValidRequest> {
  const { method, path, query, headers, bytes } = request;
  const type = headers['content-type'] ?? '';
  return {
    ...{ surface, operationId: operationId(operation) ?? '', method, path, params, query, headers },
    body: loggableBody(request),
    ...(/^multipart/i.test(type) && bytes !== undefined ? { form: await formParts(bytes, type) } : {}),
    example: (status) => example(operation, request, status),
  };
}

async function formParts(bytes: Uint8Array, type: string): Promise<FormPart[]> {
  const response = new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } });
  const parts: FormPart[] = [];
  for (const [name, value] of await response.formData()) {
    if (typeof value === 'string') parts.push({ name, text: value });
    else {
      const content = new Uint8Array(await value.arrayBuffer());
      parts.push({ name, filename: value.name, type: value.type, bytes: content });
    }
  }
  return parts;
}

async function example(operation: Operation, request: MockRequest, wanted: number | undefined): Promise<SpecExample> {
  // What the caller prefers of the examples is for when one is the answer.
  const { prefer: _, ...headers } = request.headers;
  const plain = { ...request, headers };
  const answer =
    wanted === undefined ? await exampleAnswer(operation, plain) : await exampleOf(operation, plain, wanted);
  if (answer === undefined) return { status: wanted ?? 0, body: undefined, required: [] };
  const { status, body } = answer;
  const text = typeof body === 'string' ? body : '';
  const json = text !== '' && isJson(answer.headers['content-type']);
  return { status, body: json ? JSON.parse(text) : text || undefined, required: requiredMembers(operation, status) };
}

interface Schema {
  required?: readonly string[];
  allOf?: readonly Schema[];
}

function requiredMembers(operation: Operation, status: number): string[] {
  const response = operation.responses.find(({ code }) => code === String(status));
  const schema = response?.contents?.find(({ mediaType }) => isJson(mediaType))?.schema as Schema | undefined;
  return schema === undefined ? [] : membersOf(schema);
}

const membersOf = ({ required = [], allOf = [] }: Schema): string[] => [...required, ...allOf.flatMap(membersOf)];

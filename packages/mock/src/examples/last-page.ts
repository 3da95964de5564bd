import type { Operation } from '../server/operations.ts';
import { isJson, type MockRequest } from '../server/request.ts';

/**
 * The example to answer a request for a further page with: one that ends the list. Prism keeps no state, and would hand
 * out the first page, with the same cursor, for ever; a client that walks the list could never finish.
 */
export function lastPageExample(operation: Operation, request: MockRequest): string | undefined {
  if (!asksForMore(request)) return undefined;
  const success = operation.responses.find(({ code }) => code.startsWith('2'));
  const examples = success?.contents?.find(({ mediaType }) => isJson(mediaType))?.examples ?? [];
  return examples.find((example) => 'value' in example && endsList(example.value))?.key;
}

function asksForMore({ query, body }: MockRequest): boolean {
  const inQuery = query['cursor'] ?? query['page_token'];
  return Boolean(inQuery) || (isObject(body) && Boolean(body['page_token']));
}

function endsList(page: unknown): boolean {
  if (!isObject(page)) return false;
  if (isObject(page['pagination'])) return page['pagination']['hasMore'] === false;
  return 'next_page_token' in page && !page['next_page_token'];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

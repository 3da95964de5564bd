import { checkHandler } from '../endpoint/check-options.ts';
import type { WebhookHandler } from '../endpoint/handler.ts';
import { cutOff } from '../endpoint/read-request.ts';
import type { HeadersInput } from '../signature/headers.ts';

/** What is needed of the event of an API Gateway (REST and HTTP), a function URL or a load balancer. */
export interface LambdaEvent {
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly multiValueHeaders?: Readonly<Record<string, string[] | undefined>> | null | undefined;
  readonly body?: string | null | undefined;
  readonly isBase64Encoded?: boolean | undefined;
  readonly httpMethod?: string | undefined;
  readonly path?: string | undefined;
  readonly queryStringParameters?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly rawPath?: string | undefined;
  readonly rawQueryString?: string | undefined;
  readonly requestContext?: object | undefined;
}

/** What Lambda answers with. */
export interface LambdaResult {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
  isBase64Encoded: false;
}

/**
 * A handler for AWS Lambda behind an API Gateway (payload formats 1.0 and 2.0), a function URL or a load balancer.
 *
 * Lambda freezes a function once it has answered: keep `timeout` below the function's own, and use an inbox, so that a
 * handler cut off is run again.
 *
 * @throws ConfigurationError when `handler` is none.
 */
export function toLambdaHandler(handler: WebhookHandler): (event: LambdaEvent) => Promise<LambdaResult> {
  checkHandler(handler);
  return async (event) => {
    const http = (event.requestContext as { http?: { method?: string } } | undefined)?.http;
    const query = event.rawQueryString ?? new URLSearchParams(defined(event.queryStringParameters)).toString();
    const { status, headers, body } = await handler.deliver({
      method: http?.method ?? event.httpMethod ?? '',
      url: `${event.rawPath ?? event.path ?? '/'}${query && `?${query}`}`,
      // The format with all values, where there is one: a repeated header must not hide.
      headers: (event.multiValueHeaders ?? event.headers ?? {}) as HeadersInput,
      body: async () => (event.isBase64Encoded ? bytes(event.body ?? '') : (event.body ?? '')),
    });
    return { statusCode: status, headers: { ...headers }, body, isBase64Encoded: false };
  };
}

const bytes = (base64: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch (error) {
    throw cutOff(error);
  }
};

const defined = (values: LambdaEvent['queryStringParameters']): [string, string][] =>
  Object.entries(values ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));

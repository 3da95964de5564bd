import {
  type Input,
  isTransport,
  misconfigured,
  type Operation,
  type OperationInfo,
  type RequestOptions,
  type Route,
  type Transport,
} from '@linktor/core';
import createClient from 'openapi-fetch';
import type { RawClient } from './types.ts';

/** Any client of this SDK, or a transport by itself: `{ transport }`. */
export interface HasTransport {
  readonly transport: Transport;
}

/**
 * openapi-fetch over the transport of a client, typed by the `paths` of a spec: its calls have the credential, time-outs,
 * retries, typed errors, checked ids and redaction of all others.
 *
 * @param client Whose transport the calls go through.
 * @param operations The generated operations of the spec: they say what may be repeated, how it authenticates, where it lives.
 * @throws ConfigurationError when there is no transport.
 */
export function createRawClient<Paths>(client: HasTransport, operations: readonly OperationInfo[]): RawClient<Paths> {
  const transport: unknown = client?.transport;
  if (!isTransport(transport)) {
    throw misconfigured('transport', 'is missing', 'Pass a client, or { transport: createTransport(…) }.');
  }
  const { request } = createClient({
    Request: TransportRequest as never,
    fetch: (made) => (made as unknown as TransportRequest).send(transport),
    // The transport writes them, from what they are made of.
    pathSerializer: (path) => path,
    querySerializer: () => '',
  }) as unknown as { request(method: string, path: string, init: object): Promise<unknown> };
  let table: ReadonlyMap<string, OperationInfo> | undefined;
  const calls = (method: string) => {
    return async (
      path: string,
      { params = {}, body, parseAs = 'json', ...options }: RawInit = {},
    ): Promise<unknown> => {
      table ??= tableOf(operations);
      const asked: Asked = {
        call: table.get(`${method} ${path}`) ?? { method, path },
        input: { path: params.path, query: params.query, headers: params.header, body: formOf(body) },
        options,
        parsed: parseAs === 'json',
      };
      return request(method, path, { asked, parseAs: asked.parsed ? PARSED : parseAs });
    };
  };
  const methods = Object.fromEntries(
    ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'].map((method) => [method, calls(method)]),
  );
  return methods as unknown as RawClient<Paths>;
}

interface RawInit extends RequestOptions {
  params?: { path?: object; query?: object; header?: object };
  body?: unknown;
  parseAs?: string;
}

/** One call, as the transport takes it. */
interface Asked {
  readonly call: OperationInfo | Route;
  readonly input: Input;
  readonly options: RequestOptions;
  /** The transport reads the answer, within time-out and bound, and parses it. */
  readonly parsed: boolean;
}

/** The method of a response that gives what the transport has parsed; openapi-fetch calls it by the name it is told. */
const PARSED = 'parsed';

/** What openapi-fetch makes in place of a `Request`: nothing is written before the transport has looked at it. */
class TransportRequest {
  readonly method: string;
  readonly #asked: Asked;

  constructor(_url: string, init: { method: string; asked: Asked }) {
    this.method = init.method;
    this.#asked = init.asked;
  }

  async send(transport: Transport): Promise<Response> {
    const { call, input, options, parsed } = this.#asked;
    const sent =
      call.id === undefined
        ? transport.request(call, input, options)
        : transport.request(call as Operation<Input, unknown>, input, options);
    if (!parsed) return sent.asResponse();
    const { data, response } = await sent.withResponse();
    return Object.defineProperty(response, PARSED, { value: async () => data, configurable: true });
  }
}

const tableOf = (operations: readonly OperationInfo[]): ReadonlyMap<string, OperationInfo> =>
  new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));

/** A body with a file in it goes as a form: in JSON nothing would be left of the file. */
const formOf = (body: unknown): unknown => {
  if (tag(body) !== 'Object') return body;
  const fields = Object.entries(body as object).filter(([, value]) => value !== undefined && value !== null);
  if (!fields.some(([, value]) => /^(?:Blob|File)$/.test(tag(value)))) return body;
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, typeof value === 'object' ? (value as Blob) : String(value));
  return form;
};

const tag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

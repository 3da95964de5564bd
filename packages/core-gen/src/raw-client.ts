import createClient, { type Client, type ClientOptions, type FetchOptions, type ParseAs } from 'openapi-fetch';

/**
 * A client of openapi-fetch, typed by the `paths` of a spec.
 *
 * The types are our own, because those of openapi-fetch 0.17 map every object they meet and take `string & {}` for one:
 * each open enum would come out as an object that no string fits (openapi-ts/openapi-typescript#2765).
 */
export interface RawClient<Paths> extends Pick<Client<object>, 'use' | 'eject'> {
  GET: RawCall<Paths, 'get'>;
  PUT: RawCall<Paths, 'put'>;
  POST: RawCall<Paths, 'post'>;
  PATCH: RawCall<Paths, 'patch'>;
  DELETE: RawCall<Paths, 'delete'>;
}

export type RawCall<Paths, Method extends string> = <Path extends PathWith<Paths, Method>, As extends ParseAs = 'json'>(
  url: Path,
  ...init: RawInit<Paths[Path][Method & keyof Paths[Path]], As>
) => Promise<RawResult<Paths[Path][Method & keyof Paths[Path]], As>>;

/** `error` is what came instead of a success; look at `response.ok` to tell, for it may be empty. */
export type RawResult<Operation, As extends ParseAs> =
  | { data: Parsed<BodyOf<Success<ResponsesOf<Operation>>>, As>; error?: never; response: Response }
  | { data?: never; error: BodyOf<Failure<ResponsesOf<Operation>>> | undefined; response: Response };

export const createRawClient = <Paths>(options: ClientOptions): RawClient<Paths> =>
  createClient<object>(options) as unknown as RawClient<Paths>;

type PathWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Method, object> ? Path : never;
}[keyof Paths];

type RawOptions<Operation, As extends ParseAs> = Omit<FetchOptions<Operation>, 'body' | 'parseAs'> &
  BodyOption<Operation> & { parseAs?: As };

type RawInit<Operation, As extends ParseAs> =
  object extends RawOptions<Operation, As> ? [init?: RawOptions<Operation, As>] : [init: RawOptions<Operation, As>];

type BodyOption<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? { body?: never }
      : { body?: ContentOf<NonNullable<Body>> }
    : { body?: never };

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;
type Ok = 200 | 201 | 202 | 203 | 204 | 206 | '2XX';
type Success<Responses> = Responses[keyof Responses & Ok];
type Failure<Responses> = Responses[Exclude<keyof Responses, Ok>];
type ContentOf<Body> = Body extends { content: infer Content } ? Content[keyof Content] : undefined;
type BodyOf<Answer> = Answer extends unknown ? ContentOf<Answer> : never;
type Parsed<Data, As extends ParseAs> = As extends 'json'
  ? Data
  : As extends 'stream'
    ? Response['body']
    : Awaited<ReturnType<Response[Exclude<As, 'json' | 'stream'>]>>;

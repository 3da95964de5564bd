import type { RequestOptions } from '@linktor/core';
import type { ParamsOption, ParseAs } from 'openapi-fetch';

/**
 * A client typed by the `paths` of a spec: one function per method.
 *
 * The types are our own, because those of openapi-fetch 0.17 map every object they meet and take `string & {}` for one:
 * each open enum would come out as an object that no string fits (openapi-ts/openapi-typescript#2765).
 */
export interface RawClient<Paths> {
  GET: RawCall<Paths, 'get'>;
  PUT: RawCall<Paths, 'put'>;
  POST: RawCall<Paths, 'post'>;
  PATCH: RawCall<Paths, 'patch'>;
  DELETE: RawCall<Paths, 'delete'>;
}

export type RawCall<Paths, Method extends string> = <Path extends PathWith<Paths, Method>, As extends ParseAs = 'json'>(
  path: Path,
  ...init: RawInit<Paths[Path][Method & keyof Paths[Path]], As>
) => Promise<RawResult<Paths[Path][Method & keyof Paths[Path]], As>>;

/** What came. An answer that is no success is thrown as its typed error, as everywhere. */
export interface RawResult<Operation, As extends ParseAs = 'json'> {
  data: Parsed<BodyOf<Success<ResponsesOf<Operation>>>, As>;
  response: Response;
}

/** Parameters and body, the options every call takes, and how the answer is to be read. */
export type RawOptions<Operation, As extends ParseAs = 'json'> = ParamsOption<Operation> &
  BodyOption<Operation> &
  RequestOptions & {
    /**
     * How the answer is read. Default: `json`, with time-out and bound on its size as everywhere. For the others both end where
     * the answer begins.
     */
    parseAs?: As;
  };

type PathWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Method, object> ? Path : never;
}[keyof Paths];

type RawInit<Operation, As extends ParseAs> =
  object extends RawOptions<Operation, As> ? [init?: RawOptions<Operation, As>] : [init: RawOptions<Operation, As>];

type BodyOption<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Sent<Content> }
  : Operation extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? { body?: never }
      : { body?: NonNullable<Body> extends { content: infer Content } ? Sent<Content> : never }
    : { body?: never };

/** A form can be given as one. */
type Sent<Content> = Content[keyof Content] | ('multipart/form-data' extends keyof Content ? FormData : never);

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;
type Ok = 200 | 201 | 202 | 203 | 204 | 206 | '2XX';
type Success<Responses> = Responses[keyof Responses & Ok];
type ContentOf<Body> = Body extends { content: infer Content } ? Content[keyof Content] : undefined;
type BodyOf<Answer> = Answer extends unknown ? ContentOf<Answer> : never;
type Parsed<Data, As extends ParseAs> = As extends 'json'
  ? Data
  : As extends 'stream'
    ? Response['body']
    : Awaited<ReturnType<Response[Exclude<As, 'json' | 'stream'>]>>;

/** What a spec says about its API as a whole. */
export interface Surface {
  readonly name: 'linktor' | 'antonnia' | 'sinch' | 'linktor-server';
  readonly title: string;
  /** The first server, without a trailing slash; may hold `{variables}`. */
  readonly baseUrl: string;
  /** The variables of `baseUrl`. */
  readonly variables?: Readonly<Record<string, SurfaceVariable>>;
  /** The request header an API key goes in. */
  readonly apiKeyHeader?: string;
  /** The response header that identifies a request, in lower case. */
  readonly requestIdHeader?: string;
}

export interface SurfaceVariable {
  readonly default: string;
  /** The allowed values; absent when any will do. */
  readonly values?: readonly string[];
}

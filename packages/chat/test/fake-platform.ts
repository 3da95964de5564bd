/** One request that a client made. */
export interface Call {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly authorization: string | null;
}

type Answer = (call: Call) => unknown;

/** A platform that answers as it is told, and remembers what it was asked: a `fetch` for the clients. */
export class FakePlatform {
  readonly calls: Call[] = [];
  readonly #answers: { match: RegExp; answer: Answer }[] = [];

  /** From now on calls whose `METHOD path` matches are answered so; a `Response` goes out as it is. The last one said counts. */
  on(match: RegExp, answer: Answer): this {
    this.#answers.unshift({ match, answer });
    return this;
  }

  /** The calls whose `METHOD path` matches. */
  to(match: RegExp): Call[] {
    return this.calls.filter(({ method, path }) => match.test(`${method} ${path}`));
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const text = await request.text();
    const call: Call = {
      method: request.method,
      path: decodeURIComponent(pathname) + search,
      body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : { text },
      authorization: request.headers.get('authorization'),
    };
    this.calls.push(call);
    const known = this.#answers.find(({ match }) => match.test(`${call.method} ${call.path}`));
    const answer = known?.answer(call);
    if (answer instanceof Response) return answer;
    if (answer === undefined)
      return Response.json({ code: 404, message: `no answer for ${call.method} ${call.path}` }, { status: 404 });
    return Response.json(answer);
  };
}

import type { Fetch } from '@linktor/core';

/** A platform that knows one user and one session, and hands out token n as `access-n` and `refresh-n`. */
export class Platform {
  /** Seconds an access token lives. */
  life: number | undefined = 3600;
  /**
   * Whether each refresh gives another refresh token and voids the one before; `'unsaid'`: it does not, and leaves the refresh
   * token out of its answer, as OAuth allows.
   */
  rotates: boolean | 'unsaid' = true;
  /** Answers the next refreshes with these statuses, or bodies, instead of doing its work. */
  readonly failures: (number | { status: number; body: object })[] = [];
  readonly calls: string[] = [];
  /** Resolves before each answer to a refresh: the test decides when. */
  gate: Promise<unknown> = Promise.resolve();
  /** Resolves when the answer to a refresh, already given, has come over the wire. */
  wire: Promise<unknown> = Promise.resolve();
  #n = 0;
  #refresh = '';
  #live = new Set<string>();

  /** Ends an access token before its time. */
  revoke(token: string): void {
    this.#live.delete(token);
  }

  /** Ends the session: nothing it gave out works any longer. */
  end(): void {
    this.#live.clear();
    this.#refresh = '';
  }

  readonly fetch: Fetch = async (url, init) => {
    const path = new URL(url).pathname;
    const body = JSON.parse(String(init.body ?? '{}')) as Record<string, string>;
    const token = new Headers(init.headers).get('authorization')?.slice('Bearer '.length) ?? '';
    this.calls.push(path);
    if (path === '/auth/login') return body['password'] === 'right' ? this.#issue(true) : answer(401, {});
    if (path === '/auth/refresh') {
      await this.gate;
      const failure = this.failures.shift();
      if (failure !== undefined) {
        return typeof failure === 'number' ? answer(failure, {}) : answer(failure.status, failure.body);
      }
      if (body['refreshToken'] !== this.#refresh) return answer(401, { code: 'INVALID_REFRESH_TOKEN' });
      const issued = this.#issue(this.rotates === true, this.rotates !== 'unsaid');
      await this.wire;
      return issued;
    }
    if (!this.#live.has(token)) return answer(401, { code: 'INVALID_TOKEN' });
    if (path === '/auth/logout') {
      this.end();
      return answer(204);
    }
    return answer(200, { token });
  };

  /** How often a path was called. */
  count(path: string): number {
    return this.calls.filter((one) => one === path).length;
  }

  #issue(rotate: boolean, tell = true): Response {
    const n = ++this.#n;
    if (rotate) this.#refresh = `refresh-${n}`;
    this.#live.add(`access-${n}`);
    const refreshToken = tell ? this.#refresh : undefined;
    return answer(200, { accessToken: `access-${n}`, refreshToken, expiresIn: this.life, user: {} });
  }
}

const answer = (status: number, body?: unknown): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), { status });

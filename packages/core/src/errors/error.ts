/** What every error of this SDK can tell. Never holds headers, bodies or credentials. */
export interface LinktorErrorInit {
  /** A stable machine-readable code: the server's own when it sent one, else this SDK's (`NOT_FOUND`, `TIMEOUT` …). */
  code?: string | undefined;
  /** The HTTP status, when a response arrived. */
  status?: number | undefined;
  /** The platform's id of the failed request: quote it to support. */
  requestId?: string | undefined;
  /** What the server said beyond the message, as it said it. */
  details?: unknown;
  /** What to do about it. */
  remediation?: string | undefined;
  /** HTTP method of the failed call. */
  method?: string | undefined;
  /** Path *template* of the failed call (`/conversations/{id}`), so that errors group well and carry no ids. */
  path?: string | undefined;
  /** Seconds to wait, when the server named a time. */
  retryAfter?: number | undefined;
  /** The error underneath. */
  cause?: unknown;
}

const TOLD = ['status', 'requestId', 'details', 'remediation', 'method', 'path', 'retryAfter'] as const;

/**
 * The root of every error this SDK throws.
 *
 * `instanceof` also holds for errors made by another copy of this package (two versions in one tree, ESM beside
 * CommonJS): classes are compared by their `kind`, not by identity.
 */
export class LinktorError extends Error {
  /** Identifies the class across copies of the package. */
  static readonly kind: string = 'linktor.LinktorError';

  declare readonly code: string;
  declare readonly status?: number;
  declare readonly requestId?: string;
  declare readonly details?: unknown;
  declare readonly remediation?: string;
  declare readonly method?: string;
  declare readonly path?: string;
  /** What an `onError` hook threw when it was told of this error. */
  declare readonly suppressed?: unknown;

  constructor(message: string, init: LinktorErrorInit = {}) {
    // A server may send a whole page as one.
    super(message?.slice(0, 2_000), init.cause === undefined ? undefined : { cause: init.cause });
    const { kind } = new.target;
    // Not enumerable, like the name of a built-in error; set from `kind` because minifiers rename classes.
    Object.defineProperty(this, 'name', {
      value: kind.split('.').pop(),
      configurable: true,
      writable: true,
    });
    const self = this as Record<string, unknown>;
    self['code'] = init.code ?? 'ERROR';
    for (const key of TOLD) if (init[key] !== undefined) self[key] = init[key];
  }

  /** Same as `status`, under the name of the official Linktor SDK. */
  get statusCode(): number | undefined {
    return this.status;
  }

  /** What a logger may keep: everything but the stack and the cause. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A user's own subclass has no `kind` of its own: ordinary instanceof is right for it.
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class on the right of instanceof, not always LinktorError
    if (!Object.hasOwn(this, 'kind')) return Function.prototype[Symbol.hasInstance].call(this, value);
    let made: unknown = (value as { constructor?: unknown } | null | undefined)?.constructor;
    while (typeof made === 'function') {
      // biome-ignore lint/complexity/noThisInStatic: see above
      if ((made as { kind?: unknown }).kind === this.kind) return true;
      made = Object.getPrototypeOf(made);
    }
    return false;
  }
}

/** True for any error of this SDK, whichever copy of the package made it. */
export const isLinktorError = (value: unknown): value is LinktorError => value instanceof LinktorError;

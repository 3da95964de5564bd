/** What a refusal says beside its status and its message. */
export interface RefusalDetails {
  /** The platform's code for it. Default: that of the specification's example for this status. */
  code?: string;
  /** What is wrong with members of the body, by name (`content.text`): "is not known here". */
  fields?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
}

const BRAND = Symbol.for('@linktor/mock/refusal');

/** Thrown by a responder: becomes the error document that this platform has for the status. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;

  /** Of another copy of this package, too: the one who throws may have come with its own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && BRAND in value;
  }

  constructor(status: number, message: string, { code, fields = {}, headers = {} }: RefusalDetails = {}) {
    super(message);
    Object.defineProperty(this, BRAND, { value: true });
    this.status = status;
    this.code = code;
    this.fields = fields;
    this.headers = headers;
  }
}

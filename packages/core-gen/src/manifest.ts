/** One operation as data, for checks and documentation. */
export interface ManifestEntry {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** It can answer with server-sent events. */
  readonly streaming: boolean;
  /** Its body can be a multipart form. */
  readonly multipart: boolean;
  /** Whether sending it twice can act twice; `key`: not with an `Idempotency-Key`. */
  readonly idempotency: 'safe' | 'idempotent' | 'key' | 'none';
  readonly pathParams: readonly string[];
  /** How the list is handed out: `style`, and `items`, the key of the array. */
  readonly pagination?: Readonly<Record<string, string>>;
  /** Described by the vendor's documentation, but by no SDK and no server. */
  readonly status?: 'documented';
}

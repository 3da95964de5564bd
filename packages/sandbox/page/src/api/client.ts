import type {
  ClockState,
  Delivery,
  Documents,
  Endpoint,
  EndpointInput,
  Entry,
  Fault,
  InboundContent,
  Phone,
  PhoneMessage,
  Platform,
  ResourceCount,
  SandboxState,
  ShownEntry,
  Trigger,
} from './types.ts';

/** What the sandbox refused, in its own words, or that it does not answer. */
export class ControlError extends Error {
  /** 0 when nothing answered. */
  readonly status: number;

  constructor(message: string, status: number, cause?: unknown) {
    super(message, { cause });
    this.name = 'ControlError';
    this.status = status;
  }
}

const part = encodeURIComponent;
const phonePath = ({ platform, channel, address }: Pick<Phone, 'platform' | 'channel' | 'address'>): string =>
  `phones/${platform}/${part(channel)}/${part(address)}`;

/** How long the page waits for the sandbox, which is on the same machine. */
const PATIENCE = 10_000;

/** The control API, typed. */
export class ControlApi {
  readonly #base: string;
  readonly #fetch: typeof fetch;

  constructor(base = './api/', send: typeof fetch = (input, init) => fetch(input, init)) {
    this.#base = base;
    this.#fetch = send;
  }

  get liveUrl(): string {
    return `${this.#base}live`;
  }

  state(): Promise<SandboxState> {
    return this.#call('GET', 'state');
  }

  timeline(query: { before?: number; limit: number }): Promise<{ entries: Entry[]; dropped: number }> {
    const before = query.before === undefined ? '' : `&before=${query.before}`;
    return this.#call('GET', `timeline?limit=${query.limit}${before}`);
  }

  entry(seq: number): Promise<ShownEntry> {
    return this.#call('GET', `timeline/${seq}`);
  }

  code(seq: number): Promise<{ curl: string; typescript: string }> {
    return this.#call('GET', `timeline/${seq}/code`);
  }

  replay(seq: number): Promise<unknown> {
    return this.#call('POST', `timeline/${seq}/replay`);
  }

  phones(): Promise<Phone[]> {
    return this.#call('GET', 'phones');
  }

  messages(phone: Pick<Phone, 'platform' | 'channel' | 'address'>): Promise<{ messages: PhoneMessage[] }> {
    return this.#call('GET', phonePath(phone));
  }

  send(
    phone: Pick<Phone, 'platform' | 'channel' | 'address'>,
    inbound: InboundContent & { name?: string },
  ): Promise<unknown> {
    return this.#call('POST', phonePath(phone), inbound);
  }

  resources(): Promise<ResourceCount[]> {
    return this.#call('GET', 'resources');
  }

  documents(platform: Platform, collection: string, after?: string): Promise<Documents> {
    const from = after === undefined ? '' : `&after=${part(after)}`;
    return this.#call('GET', `resources/${platform}/${part(collection)}?limit=50${from}`);
  }

  faults(): Promise<Fault[]> {
    return this.#call('GET', 'faults');
  }

  setFaults(faults: readonly Omit<Fault, 'id'>[]): Promise<Fault[]> {
    return this.#call('PUT', 'faults', faults);
  }

  clock(change: { stop: true } | { start: true } | { advance: number }): Promise<ClockState> {
    return this.#call('POST', 'clock', change);
  }

  endpoints(): Promise<Endpoint[]> {
    return this.#call('GET', 'endpoints');
  }

  addEndpoint(endpoint: EndpointInput): Promise<Endpoint> {
    return this.#call('POST', 'endpoints', endpoint);
  }

  removeEndpoint(id: string): Promise<unknown> {
    return this.#call('DELETE', `endpoints/${part(id)}`);
  }

  deliveries(): Promise<Delivery[]> {
    return this.#call('GET', 'deliveries');
  }

  replayDelivery(id: string): Promise<unknown> {
    return this.#call('POST', `deliveries/${part(id)}/replay`);
  }

  trigger(event: Trigger): Promise<unknown> {
    return this.#call('POST', 'trigger', event);
  }

  reset(): Promise<unknown> {
    return this.#call('POST', 'reset');
  }

  snapshot(): Promise<unknown> {
    return this.#call('GET', 'snapshot');
  }

  restore(snapshot: unknown): Promise<unknown> {
    return this.#call('PUT', 'snapshot', snapshot);
  }

  async #call<T>(method: string, path: string, body?: unknown): Promise<T> {
    let response: Response;
    try {
      response = await this.#fetch(this.#base + path, {
        method,
        signal: AbortSignal.timeout(PATIENCE),
        ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
    } catch (cause) {
      throw new ControlError('The sandbox does not answer.', 0, cause);
    }
    const text = await response.text();
    if (!response.ok) throw new ControlError(said(text) ?? `The sandbox answered ${response.status}.`, response.status);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
}

/** The words of a refusal, wherever the document has them. */
function said(text: string): string | undefined {
  try {
    const { message, error } = JSON.parse(text) as { message?: unknown; error?: unknown };
    if (typeof message === 'string') return message;
    if (typeof error === 'string') return error;
    const nested = (error as { message?: unknown } | undefined)?.message;
    return typeof nested === 'string' ? nested : undefined;
  } catch {
    return undefined;
  }
}

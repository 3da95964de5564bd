import { Refusal, type Reply, type ValidRequest } from '@linktor/mock';
import type { Platform } from './context.ts';
import type { Collection, Store } from './store.ts';

/** What was answered to a request with a key. */
interface Answered {
  /** Milliseconds since 1970. */
  at: number;
  request: string;
  reply: { status?: number; headers?: Record<string, string>; body?: unknown };
}

/** How long a key is remembered, in milliseconds: a day, as the platforms' documentation has it. */
const REMEMBERED = 86_400_000;

/** Requests that carry an `Idempotency-Key`: the second with a key gets the first one's answer, and does nothing. */
export class Idempotency {
  readonly #answered: Collection<Answered>;
  readonly #now: () => number;

  constructor(store: Store, now: () => number) {
    this.#answered = store.collection('sandbox', 'idempotency');
    this.#now = now;
  }

  /** The answer that was given; throws a `Refusal` where it was given to another request. */
  find(platform: Platform, request: ValidRequest): Reply | undefined {
    const key = keyOf(platform, request);
    const known = key === undefined ? undefined : this.#answered.get(key);
    if (known === undefined || this.#now() - known.at > REMEMBERED) return undefined;
    if (known.request !== contentOf(request)) {
      throw new Refusal(422, 'This Idempotency-Key was sent with another request before: use a new one.');
    }
    return { ...known.reply, headers: { ...known.reply.headers, 'idempotent-replayed': 'true' } };
  }

  keep(platform: Platform, request: ValidRequest, { stream, ...reply }: Reply): void {
    const key = keyOf(platform, request);
    if (key === undefined || stream !== undefined) return;
    // As JSON has it, and apart from what the state goes on with.
    this.#forget();
    const copy = JSON.parse(JSON.stringify(reply)) as Answered['reply'];
    this.#answered.put(key, { at: this.#now(), request: contentOf(request), reply: copy });
  }

  /** Lets go of what is too old, when there is much. */
  #forget(): void {
    if (this.#answered.size < MANY) return;
    for (const [key, { at }] of this.#answered.entries()) if (this.#now() - at > REMEMBERED) this.#answered.delete(key);
  }
}

const MANY = 1000;

const keyOf = (platform: Platform, { operationId, headers }: ValidRequest): string | undefined => {
  const key = headers['idempotency-key'];
  return key === undefined ? undefined : `${platform} ${operationId} ${key}`;
};

/** What makes two requests the same. A form is as long as the other, and no more is looked at. */
const contentOf = ({ params, query, body, form }: ValidRequest): string =>
  JSON.stringify([params, query, body, form?.map((part) => ('text' in part ? part.text : part.bytes.length))]);

// Loaded with the first call that somebody observes. As in `failed-answer.ts`, what every call needs too is handed in.
import type { discardBody } from '../answer/read-body.ts';
import type { requestIdOf } from '../answer/request-id.ts';
import type { CallMode } from '../call/api-promise.ts';
import type { Call } from '../call/prepare.ts';
import { strikeOf } from '../errors/call-secrets.ts';
import type { LinktorError } from '../errors/error.ts';
import type { Answer } from '../send/sender.ts';
import type { waitFor } from '../timers/wait-for.ts';
import type { Hooks } from './hooks.ts';

export interface ReportKit {
  readonly LinktorError: typeof LinktorError;
  readonly discardBody: typeof discardBody;
  readonly requestIdOf: typeof requestIdOf;
  readonly waitFor: typeof waitFor;
}

/** Tells the hooks of one call. One may be asynchronous: then it is waited for, so that what it rejects with does not go unnoticed. */
export class Report {
  readonly #call: Call;
  readonly #hooks: Hooks;
  readonly #kit: ReportKit;
  readonly #begun: number;
  #mode: CallMode | undefined;
  #sent = 0;

  /** @param begun When the call set out. */
  constructor(call: Call, hooks: Hooks, begun: number, kit: ReportKit) {
    this.#call = call;
    this.#hooks = hooks;
    this.#begun = begun;
    this.#kit = kit;
  }

  /** The call sets out. */
  async begin(mode: CallMode): Promise<void> {
    const { raw, page, stream } = mode;
    this.#mode = mode;
    // For what happens after the response.
    if (raw) mode.report = this;
    if (page || stream) {
      this.#call.info = { ...this.#call.info, ...(page && { page }), ...(stream && { stream }) };
    }
    await this.#settled(this.#hooks.onCall?.(this.#call.info));
  }

  /** An attempt is about to be sent. */
  async sending(): Promise<void> {
    await this.#settled(this.#hooks.onRequest?.(this.#call.info));
    this.#sent = performance.now();
  }

  /** An attempt was answered. */
  async answered(response: Answer, raw: boolean): Promise<void> {
    const call = this.#call;
    const id = this.#kit.requestIdOf(call, response);
    await this.#orDiscard(response, raw, () =>
      this.#hooks.onResponse?.({
        ...call.info,
        status: response.status,
        requestId: id && strikeOf(call)(id),
        durationMs: performance.now() - this.#sent,
      }),
    );
  }

  /** The call succeeded; with a stream, its answer began. */
  async succeeded(response: Answer): Promise<void> {
    const { stream, raw = false } = this.#mode ?? {};
    if (!stream) await this.#orDiscard(response, raw, () => this.#succeeded());
  }

  /** A stream has ended. Nobody waits for a hook then. */
  ended(error: unknown): void {
    const told = error ? this.failed(error) : this.#succeeded();
    if (isPending(told)) told.then(undefined, () => {});
  }

  /** Another attempt follows. */
  async waiting(delayMs: number, error: LinktorError): Promise<void> {
    await this.#settled(this.#hooks.onRetry?.({ ...this.#call.info, delayMs, error }));
  }

  /** The call failed for good. Its own error is what the caller must see, and at once. */
  failed(error: unknown): void {
    const suppress = (thrown: unknown): void => {
      if (error instanceof this.#kit.LinktorError) Object.assign(error, { suppressed: thrown });
    };
    try {
      const told: unknown = this.#hooks.onError?.({ ...this.#call.info, error, durationMs: this.#duration() });
      if (isPending(told)) told.then(undefined, suppress);
    } catch (thrown) {
      suppress(thrown);
    }
  }

  #succeeded(): unknown {
    return this.#hooks.onSuccess?.({ ...this.#call.info, durationMs: this.#duration() });
  }

  #duration(): number {
    return performance.now() - this.#begun;
  }

  /** Tells a hook of a response that the caller will never see if the hook fails. */
  async #orDiscard(response: Answer, raw: boolean, tell: () => unknown): Promise<void> {
    try {
      await this.#settled(tell());
    } catch (thrown) {
      if (raw) this.#kit.discardBody(response);
      throw thrown;
    }
  }

  async #settled(told: unknown): Promise<void> {
    if (isPending(told)) await this.#kit.waitFor(this.#call, 'a hook', told);
  }
}

const isPending = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | undefined)?.then === 'function';

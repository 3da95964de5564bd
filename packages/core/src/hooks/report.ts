// Loaded with the first call that somebody observes. As in `failed-answer.ts`, what every call needs too is handed in.
import type { discardBody } from '../answer/read-body.ts';
import type { requestIdOf } from '../answer/request-id.ts';
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
  #sent = 0;

  /** @param begun When the call set out. */
  constructor(call: Call, hooks: Hooks, begun: number, kit: ReportKit) {
    this.#call = call;
    this.#hooks = hooks;
    this.#begun = begun;
    this.#kit = kit;
  }

  /** An attempt is about to be sent. */
  async sending(): Promise<void> {
    await this.#settled(this.#hooks.onRequest?.(this.#call.info));
    this.#sent = performance.now();
  }

  /** An attempt was answered. */
  async answered(response: Answer, raw: boolean): Promise<void> {
    const { discardBody, requestIdOf } = this.#kit;
    const call = this.#call;
    const id = requestIdOf(call, response);
    try {
      await this.#settled(
        this.#hooks.onResponse?.({
          ...call.info,
          status: response.status,
          requestId: id && strikeOf(call)(id),
          durationMs: performance.now() - this.#sent,
        }),
      );
    } catch (thrown) {
      // The caller will never see this response.
      if (raw) discardBody(response);
      throw thrown;
    }
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
      const durationMs = performance.now() - this.#begun;
      const told: unknown = this.#hooks.onError?.({ ...this.#call.info, error, durationMs });
      if (isPending(told)) told.then(undefined, suppress);
    } catch (thrown) {
      suppress(thrown);
    }
  }

  async #settled(told: unknown): Promise<void> {
    if (isPending(told)) await this.#kit.waitFor(this.#call, 'a hook', told);
  }
}

const isPending = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | undefined)?.then === 'function';

import { type ApiResult, type Input, isLinktorError, type Operation, type OperationInfo } from '@linktor/core';
import { unexpected } from './errors.ts';
import type { Step } from './incomplete-error.ts';
import { checkTexts } from './limits.ts';
import { loaded } from './rooms.ts';
import type { Server } from './server.ts';

/** Makes one call of the server's, through the ordinary runtime. */
export type Send = <O>(route: OperationInfo, input: Input) => Promise<ApiResult<O>>;

/** One operation of the SDK while it is carried out: makes the calls it takes, and remembers those that took effect. */
export class Call {
  readonly server: Server;
  readonly #send: Send;
  readonly #done: Step[] = [];
  /** The result of the last call. */
  last: ApiResult<unknown> | undefined;

  constructor(server: Server, send: Send) {
    this.server = server;
    this.#send = send;
  }

  /**
   * Makes a call; the answer as it is.
   * @throws IncompleteError when it fails after others have taken effect.
   */
  async send<I, O>(route: Operation<I, O>, input: NoInfer<I>, secrets?: readonly string[]): Promise<O> {
    const { body } = input as Input;
    checkTexts(body);
    let result: ApiResult<O>;
    try {
      result = await this.#send<O>(route, secrets ? { ...(input as Input), secrets } : (input as Input));
    } catch (error) {
      if (this.#done.length === 0 || !isLinktorError(error)) throw error;
      const { IncompleteError } = await loaded(import('./incomplete-error.ts'));
      throw new IncompleteError(this.#done, error);
    }
    this.last = result;
    if (route.method !== 'GET' && route.retry !== 'safe') this.#took(route, input as Input, result.data);
    return result.data;
  }

  /** As `send`, without the envelope around the object. */
  async object<I, O extends { data: object }>(
    route: Operation<I, O>,
    input: NoInfer<I>,
    secrets?: readonly string[],
  ): Promise<O['data']> {
    const { data } = await this.send(route, input, secrets);
    if (typeof data === 'object' && data !== null) return data;
    throw unexpected('an object `data`', route, this.last);
  }

  #took({ id: operation, method, path }: OperationInfo, input: Input, answer: unknown): void {
    const { data } = (answer ?? {}) as { data?: { id?: unknown } };
    const id =
      data?.id ?? (answer as { id?: unknown } | undefined)?.id ?? (input.path as { id?: unknown } | undefined)?.id;
    this.#done.push({ operation, method, path, ...(typeof id === 'string' && { id }) });
  }
}

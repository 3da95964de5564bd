import {
  type ApiResult,
  type Input,
  isLinktorError,
  type Operation,
  type OperationInfo,
  SerializationError,
} from '@linktor/core';
import { IncompleteError, type Step } from './errors.ts';
import { checkTexts } from './limits.ts';
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
      throw this.#done.length > 0 && isLinktorError(error) ? new IncompleteError(this.#done, error) : error;
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
    const answer = await this.send(route, input, secrets);
    if (typeof answer?.data === 'object' && answer.data !== null) return answer.data;
    const { method, path } = route;
    throw new SerializationError('expected an object `data`, got none', {
      ...{ code: 'UNEXPECTED_ANSWER', method, path, requestId: this.last?.requestId },
      remediation: 'The server has taken the call for a success: look before you send it again.',
    });
  }

  #took({ id: operation, method, path }: OperationInfo, input: Input, answer: unknown): void {
    const { data } = (answer ?? {}) as { data?: { id?: unknown } };
    const id =
      data?.id ?? (answer as { id?: unknown } | undefined)?.id ?? (input.path as { id?: unknown } | undefined)?.id;
    this.#done.push({ operation, method, path, ...(typeof id === 'string' && { id }) });
  }
}

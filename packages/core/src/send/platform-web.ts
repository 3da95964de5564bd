// `#sender` wherever there is no `node:http`: `fetch` is all there is. Functions that do nothing, so that bundlers leave them out.
import type { Answer, Cancellable } from './sender.ts';

export const OPTIONS: readonly string[] = [];

export function send(url: string, init: RequestInit, { signal }: Cancellable): Promise<Answer> {
  init.signal = signal;
  return globalThis.fetch(url, init);
}

export function toResponse(answer: Answer): Response {
  return answer as Response;
}

export function withTrueResponse<T>(result: T): T {
  return result;
}

export function checkAgent(): void {}

import type { AnswerBody } from '../sender.ts';

/** What a `Response` is made of. */
export interface Parts {
  readonly status: number;
  readonly statusText: string;
  /** Names and values, in turns. */
  readonly rawHeaders: readonly string[];
  readonly url: string;
  readonly body: AnswerBody | null;
  /** Somebody has had the body already. */
  readonly used: boolean;
}

/** As `fetch` would have given it. */
export const responseOf = ({ status, statusText, rawHeaders, url, body, used }: Parts): Response => {
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2)
    headers.append(rawHeaders[at] as string, rawHeaders[at + 1] as string);
  // The constructor takes no others, though servers may answer with them.
  const known = status >= 200 && status <= 599;
  const response = new Response(body && (used ? '' : streamOf(body)), { status: known ? status : 200, headers });
  // Read, as far as anybody can tell.
  if (used) response.body?.cancel().catch(() => {});
  const own: PropertyDescriptorMap = { url: { value: url }, statusText: { value: statusText } };
  if (!known) Object.assign(own, { status: { value: status }, ok: { value: false } });
  return Object.defineProperties(response, own);
};

const streamOf = (body: AnswerBody): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const reader = body.getReader();
  return new ReadableStream({
    type: 'bytes',
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) {
        controller.close();
        // Stryker disable next-line OptionalChaining: what throws after the end is heard by nobody
        controller.byobRequest?.respond(0);
      } else {
        // A copy: a stream of bytes takes away the memory of what it is given, and others may have a part of it.
        controller.enqueue(new Uint8Array(value));
      }
    },
    cancel: () => reader.cancel(),
  });
};

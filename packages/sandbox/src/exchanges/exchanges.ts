import type { ManifestEntry } from '@linktor/core-gen';
import { manifest as antonnia } from '@linktor/core-gen/antonnia/manifest';
import { manifest as linktor } from '@linktor/core-gen/linktor/manifest';
import { manifest as sinch } from '@linktor/core-gen/sinch/manifest';
import { type Exchange, Refusal, type Reply, type ScriptedAnswer, type ValidRequest } from '@linktor/mock';
import type { Platform } from '../engine/context.ts';
import { SandboxError } from '../error.ts';
import type { Fault, Faults } from '../faults/index.ts';
import { isPlatform } from '../platform.ts';
import { type Outcome, send } from '../send/send.ts';
import { type CallCode, codeOf } from '../timeline/code.ts';
import type { EntrySource, Timeline, WholeEntry } from '../timeline/index.ts';
import { conversationOf } from './conversation-of.ts';

const MANIFESTS: Readonly<Record<Platform, Readonly<Record<string, ManifestEntry>>>> = { linktor, antonnia, sinch };

const SOURCES: Readonly<Record<Exchange['source'], EntrySource>> = {
  example: 'example',
  responder: 'state',
  once: 'script',
  disturb: 'fault',
  refusal: 'state',
};

/** Names the fault in the answer, so that nobody looks for it elsewhere. */
const HEADER = 'x-sandbox-fault';

export interface ExchangeParts {
  faults: Faults;
  timeline: Timeline;
  respond: (request: ValidRequest) => Promise<Reply | undefined>;
}

/** The calls to the three APIs: what befalls them, how they stand in the timeline, and how one is made again. */
export class Exchanges {
  readonly #parts: ExchangeParts;
  readonly #refused = new WeakMap<ValidRequest, Fault>();
  /** As they came, credentials included: never shown, and gone with their entries. */
  readonly #received = new WeakMap<WholeEntry, Exchange['received']>();

  constructor(parts: ExchangeParts) {
    this.#parts = parts;
  }

  /** For the mock: what befalls a request. */
  readonly disturb = (request: ValidRequest): ScriptedAnswer | undefined => {
    const { surface, operationId } = request;
    if (!isPlatform(surface)) return undefined;
    const fault = this.#parts.faults.strike('exchange', { platform: surface, operation: operationId });
    if (fault === undefined) return undefined;
    const headers = { [HEADER]: fault.kind };
    switch (fault.kind) {
      case 'latency':
        return { headers, delay: fault.ms ?? 1_000 };
      case 'reset':
      case 'stall':
      case 'truncate':
        return { headers, fault: fault.kind };
      default:
        // Refused by the responder, which knows the platform's own form of it.
        this.#refused.set(request, fault);
        return { headers };
    }
  };

  /** For the mock: what a request is answered with. */
  readonly respond = async (request: ValidRequest): Promise<Reply | undefined> => {
    const fault = this.#refused.get(request);
    if (fault !== undefined) throw refusalOf(fault);
    return this.#parts.respond(request);
  };

  /** For the mock: told of each request and its answer. */
  readonly take = ({ record, source, answer, received }: Exchange): void => {
    const { surface, operationId, method, path, status, durationMs, responseType } = record;
    if (!isPlatform(surface)) return;
    const from = SOURCES[source];
    const conversationId = conversationOf(received.path, record.body, answer.body, record.query);
    const entry = this.#parts.timeline.add({
      ...{
        kind: responseType === 'text/event-stream' ? 'stream' : 'exchange',
        platform: surface,
        source: from,
        method,
        path,
      },
      ...{ status, ms: durationMs, title: this.#titleOf(surface, operationId, method, path) },
      ...(operationId === null ? {} : { operationId }),
      ...(conversationId === undefined ? {} : { conversationId }),
      request: { method, url: shownPath(received.path, record.query), headers: record.headers, body: record.body },
      ...(status === 0 ? {} : { answer: { status, headers: answer.headers, body: answer.body } }),
      // What a fault makes of an answer is on purpose.
      violations:
        from === 'fault' ? record.violations.filter(({ direction }) => direction === 'request') : record.violations,
    });
    if (received.body.length <= REPEATABLE) this.#received.set(entry, received);
  };

  /** Makes a call again, as it came. */
  async replay(entry: WholeEntry, baseUrl: string): Promise<Outcome> {
    const received = this.#received.get(entry);
    if (received === undefined)
      throw new SandboxError(
        'NOT_REPEATABLE',
        `Entry ${entry.seq} cannot be sent again.`,
        'Send it from your program.',
      );
    const { method, path, headers, body } = received;
    const kept = Object.entries(headers).filter(([name]) => !HOP.has(name));
    return send({
      url: new URL(path, `${baseUrl}/`),
      method,
      headers: Object.fromEntries(kept),
      body,
      timeout: 30_000,
    });
  }

  /** A call as code to copy. */
  code(entry: WholeEntry, baseUrl: string): CallCode {
    const { kind, request, operationId } = entry;
    if (request === undefined || (kind !== 'exchange' && kind !== 'stream'))
      throw new SandboxError('NOT_REPEATABLE', `Entry ${entry.seq} is no call.`, 'Ask for one that is.');
    const whole = { ...entry, request: { ...request, url: baseUrl + request.url } };
    return codeOf(whole, baseUrl, MANIFESTS[entry.platform][operationId ?? '']);
  }

  #titleOf(platform: Platform, operationId: string | null, method: string, path: string): string {
    return MANIFESTS[platform][operationId ?? '']?.summary ?? `${method} ${path}: no such operation`;
  }
}

/** Larger bodies are not kept to be sent again. */
const REPEATABLE = 64 * 1024;

/** Headers of the connection they came on. */
const HOP = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'keep-alive',
  'expect',
  'upgrade',
  'te',
]);

/** The path with its query, as the record has it: redacted. */
function shownPath(path: string, query: Record<string, string | string[]>): string {
  const [pathname = path] = path.split('?');
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
  return pairs.length === 0 ? pathname : `${pathname}?${new URLSearchParams(pairs)}`;
}

function refusalOf({ kind, status = 500, retryAfter }: Fault): Refusal {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  if (kind === 'rate-limit')
    return new Refusal(429, 'Too many requests: a fault on purpose.', {
      headers: { 'retry-after': String(retryAfter ?? 1) },
    });
  if (kind === 'token-expired') {
    // The word by which official clients know that a new token would help.
    const expired = { 'www-authenticate': 'Bearer error="invalid_token", error_description="The token has expired"' };
    return new Refusal(401, 'The token has expired: a fault on purpose.', { headers: expired });
  }
  return new Refusal(status, `A fault on purpose (${status}).`, { headers });
}

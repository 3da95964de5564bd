import type { FormPart, Reply, SpecExample } from '@linktor/mock';
import type { Clock } from './clock.ts';
import type { Ids } from './ids.ts';
import type { Model } from './model/model.ts';
import type { Store } from './store.ts';

/** The APIs the sandbox plays. */
export type Platform = 'linktor' | 'antonnia' | 'sinch';

/** Whose a part of the state is: a platform's, or the sandbox's own. */
export type Owner = Platform | 'sandbox';

/** Something that happened and that the platform tells: to webhooks, and over its WebSocket where it has one. */
export interface SandboxEvent {
  platform: Platform;
  /** An event type of the specification's webhooks, for example `message.delivered`. */
  type: string;
  /** What the platform says of it, as the specification describes the event's data. */
  data: unknown;
  conversationId?: string;
  /** Goes to this address in place of the registered ones. */
  to?: string;
  /** ISO 8601, by the sandbox's clock. */
  at: string;
}

/** What everything in the sandbox stands on, requests or none. */
export interface World {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  /** What answers where an AI would. */
  readonly model: Model;
  /** Tells that something happened. Listeners hear it when all of the present change is in the state. */
  emit(event: Omit<SandboxEvent, 'at'>): void;
  /**
   * Does something later by the sandbox's clock: calls the owner's task of this name. It is part of the state, so that it
   * survives a restart, and does not happen after a reset. Returns an id for `forget`.
   */
  later(owner: Owner, task: string, data: unknown, delayMs: number): string;
  /** Takes back what was to happen later; nothing when it has happened. */
  forget(id: string): void;
}

/** One valid request, for the handler of its operation. */
export interface Context extends World {
  readonly platform: Platform;
  readonly operationId: string;
  /** The parameters of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Parsed and valid; `null` without one. */
  readonly body: unknown;
  /** The parts of a multipart form. */
  readonly form?: readonly FormPart[];
  readonly headers: Readonly<Record<string, string>>;
  /** The API key, the Bearer token, or `key:secret` of Basic. */
  readonly credential: string | undefined;
  /** What this request is called: goes out in the platform's header for it, where it has one. */
  readonly requestId: string;
  /** What the specification would answer. */
  example(status?: number): Promise<SpecExample>;
}

export type { Reply } from '@linktor/mock';

/**
 * Answers an operation. `undefined`: there is no memory for this one, so the specification's example answers. What a handler
 * changes without waiting is one change: a `Refusal` takes all of it back.
 */
export type Handler = (context: Context) => Reply | undefined | Promise<Reply | undefined>;

/** By operationId. */
export type Handlers = Readonly<Record<string, Handler>>;

/** What happens later, by the name it was given to `later`. */
export type Tasks = Readonly<Record<string, (data: never, world: World) => void | Promise<void>>>;

/** What a customer sends, on whatever channel. */
export interface Inbound {
  /** The kind of channel: `whatsapp`, `sms`, `webchat`, … as the platform spells it, in lower case. */
  channel: string;
  /** The customer's address there: a phone number, a user id. */
  from: string;
  /** What the channel says the customer is called. */
  name?: string;
  content: InboundContent;
}

/** What a customer can send; at least one member. */
export interface InboundContent {
  text?: string;
  media?: { url: string; mimeType?: string; filename?: string; caption?: string };
  location?: { latitude: number; longitude: number; name?: string; address?: string };
  /** A button or a row of a list that the app sent: the id of its message, and the payload or id of the choice. */
  choice?: { messageId: string; id: string; title?: string };
  reaction?: { messageId: string; emoji: string };
}

/** What became of it. */
export interface Received {
  contactId: string;
  conversationId: string;
  messageId: string;
}

/** A platform with its memory. */
export interface PlatformModule {
  readonly platform: Platform;
  readonly handlers: Handlers;
  readonly tasks: Tasks;
  /** The response header that names a request, in lower case. */
  readonly requestIdHeader?: string;
  /** What is there before anybody calls: at the start, and again after a reset. */
  begin?(world: World): void;
  /** Looks at the credential of a request, before its handler; throws a `Refusal`. */
  authenticate?(context: Context): void;
  /** A customer writes: contact, conversation and message come to be as on the platform, and are told. */
  receive(inbound: Inbound, world: World): Received;
}

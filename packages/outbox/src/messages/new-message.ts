import type { RequestOptions } from '@linktor/core';

/** Who sends, by the name that messages give in `to`: a resource of a client, or anything with methods that return promises. */
export type Senders = Readonly<Record<string, object>>;

type Sending = (...args: never[]) => PromiseLike<unknown>;

/** The names of the methods that send. */
type MethodOf<S> = { [Name in keyof S & string]: S[Name] extends Sending ? Name : never }[keyof S & string];

/** The methods of the resources of a sender, as `messages.create`. */
type MethodOfPart<S> = {
  [Part in keyof S & string]: Part extends 'transport'
    ? never
    : S[Part] extends Sending
      ? never
      : S[Part] extends object
        ? `${Part}.${MethodOf<S[Part]>}`
        : never;
}[keyof S & string];

/** What can be called on a sender: its methods, and those of its resources (`messages.create`). */
export type CallOf<S> = MethodOf<S> | MethodOfPart<S>;

type MethodAt<S, Call extends string> = Call extends keyof S
  ? S[Call]
  : Call extends `${infer Part}.${infer Name}`
    ? Part extends keyof S
      ? Name extends keyof S[Part]
        ? S[Part][Name]
        : never
      : never
    : never;

/** Parameters without the options of the call at their end: those are the outbox's to give. */
type WithoutOptions<Parameters extends readonly unknown[]> = number extends Parameters['length']
  ? Parameters
  : Parameters extends readonly []
    ? []
    : Parameters extends readonly [(infer Last)?]
      ? keyof RequestOptions extends keyof NonNullable<Last>
        ? []
        : Parameters
      : Parameters extends readonly [infer First, ...infer Rest]
        ? [First, ...WithoutOptions<Rest>]
        : Parameters extends readonly [(infer First)?, ...infer Rest]
          ? [First?, ...WithoutOptions<Rest>]
          : Parameters;

/** The arguments of a call of a sender. */
export type ArgsOf<S, Call extends string> =
  MethodAt<S, Call> extends (...args: infer Parameters) => unknown ? WithoutOptions<Parameters> : never;

/** What can be said of any message. */
export interface MessageOptions {
  /**
   * What it is known by: a message is added once, however often `add` is called with its key. At most 255 characters. Default:
   * one of its own, so that nothing is the same.
   */
  key?: string | undefined;
  /**
   * Messages of one group go out one after the other, in the order of adding: the next one when the one before has been sent,
   * has failed or was cancelled; not while it is uncertain. At most 255 characters. Default: none, and no order.
   */
  group?: string | undefined;
  /**
   * The channel (`whatsapp`), for rates of its own: `rate: { 'linktor:whatsapp': … }`. Default: that of a Sinch message which can go
   * out on one alone (`sinch:SMS`), by its recipient or its `channel_priority_order`; otherwise none.
   */
  channel?: string | undefined;
  /** Which go first among those that can: the larger. An integer. Default: 0. */
  priority?: number | undefined;
  /** Not before this time. Default: as soon as the transaction is committed. */
  at?: Date | undefined;
  /** Not after this time: a code that is late must not go out. It fails with an `ExpiredError` instead. */
  notAfter?: Date | undefined;
}

/** A message to be sent: a call of a sender, to be made once. */
export interface MessageOf<S extends Senders, To extends keyof S & string, Call extends CallOf<S[To]>>
  extends MessageOptions {
  /** Which of the senders. */
  to: To;
  /** Which of its methods. */
  call: Call;
  /** What that method is called with, as JSON has it; without options of the call. */
  args: ArgsOf<S[To], Call>;
}

/** Any message that the senders can send. */
export type NewMessage<S extends Senders> = {
  [To in keyof S & string]: { [Call in CallOf<S[To]>]: MessageOf<S, To, Call> }[CallOf<S[To]>];
}[keyof S & string];

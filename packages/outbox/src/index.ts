export type { Added } from './add/insert.ts';
export type { Queryable } from './database/database.ts';
export type { InTransaction, SqlTag, Transaction } from './database/transaction.ts';
export type { MessageErrorEvent, MessageEvent, OutboxEventMap } from './events.ts';
export type { ArgsOf, CallOf, MessageOf, MessageOptions, NewMessage, Senders } from './messages/new-message.ts';
export type { OutboxOptions } from './options.ts';
export { Outbox } from './outbox.ts';
export { STATES, type State, TRANSITIONS, type Transition } from './states/states.ts';

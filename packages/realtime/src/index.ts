export type { Clock } from './clock.ts';
export { CLOSE_CODES, type Verdict } from './close-codes.ts';
export {
  type ConsumeHandler,
  type ConsumeOptions,
  type Consumer,
  consume,
  type EventSource,
} from './consume.ts';
export type { AuthMode, CredentialOptions, RealtimeTokenProvider } from './credentials.ts';
export type { Handler } from './emitter.ts';
export { WebSocketError } from './error.ts';
export type { EventsOptions, Overflow } from './event-stream.ts';
export type {
  Message,
  RealtimeClientFrame,
  RealtimeConversationUpdateFrame,
  RealtimeMessageFrame,
  RealtimeMessageStatusFrame,
  RealtimeServerFrame,
  RealtimeTypingCommandFrame,
  RealtimeTypingFrame,
} from './frames.ts';
export type { MessagePage, MessageSource } from './history/source.ts';
export type { State } from './machine.ts';
export type { RealtimeOptions } from './options.ts';
export type {
  LifeSignal,
  NodeOptions,
  PemData,
  Platform,
  Socket,
  SocketEnd,
  SocketEvents,
  SocketFactory,
  SocketRequest,
  TlsOptions,
} from './platform.ts';
export { Realtime } from './realtime.ts';
export type { ConversationEvent, Subscription, SubscriptionState } from './subscription.ts';
export type {
  Disconnected,
  GapReason,
  MessageRef,
  Position,
  RealtimeDropped,
  RealtimeEvent,
  RealtimeEventMap,
  RealtimeGap,
  RealtimeMessageEvent,
  StateChange,
  UnsentFrames,
} from './types.ts';

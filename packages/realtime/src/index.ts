export type { Clock } from './clock.ts';
export type { Handler } from './emitter.ts';
export { WebSocketError } from './error.ts';
export type { MessagePage, MessageSource } from './history/source.ts';
export {
  type ConsumeHandler,
  type ConsumeOptions,
  type Consumer,
  consume,
  type EventSource,
} from './loops/consume.ts';
export type { EventsOptions, Overflow } from './loops/event-stream.ts';
export type { RealtimeOptions, TransportMode } from './options.ts';
export { Realtime } from './realtime.ts';
export { CLOSE_CODES, type Verdict } from './socket/close-codes.ts';
export type { AuthMode, CredentialOptions, RealtimeToken, RealtimeTokenProvider } from './socket/credentials.ts';
export type {
  Message,
  RealtimeClientFrame,
  RealtimeConversationUpdateFrame,
  RealtimeMessageFrame,
  RealtimeMessageStatusFrame,
  RealtimeServerFrame,
  RealtimeTypingCommandFrame,
  RealtimeTypingFrame,
} from './socket/frames.ts';
export type { State } from './socket/machine.ts';
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
} from './socket/platform.ts';
export type { ConversationEvent } from './subscription/standing.ts';
export type { SubscriptionState } from './subscription/states.ts';
export type { Subscription } from './subscription/subscription.ts';
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

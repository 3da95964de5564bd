/** The frames on the wire, as the specification has them. */
export type {
  Message,
  RealtimeClientFrame,
  RealtimeConversationUpdateFrame,
  RealtimeErrorFrame,
  RealtimeMessageFrame,
  RealtimeMessageStatusFrame,
  RealtimePingFrame,
  RealtimePongFrame,
  RealtimeServerFrame,
  RealtimeSubscribeFrame,
  RealtimeTypingCommandFrame,
  RealtimeTypingFrame,
  RealtimeUnsubscribeFrame,
} from '@linktor/core-gen/linktor';

/** The frames on the wire, as the specification has them. */
export type {
  Message,
  RealtimeClientFrame,
  RealtimeConversationUpdateFrame,
  RealtimeErrorFrame,
  RealtimeMessageFrame,
  RealtimeMessageStatusFrame,
  RealtimeServerFrame,
  RealtimeTypingCommandFrame,
  RealtimeTypingFrame,
} from '@linktor/core-gen/linktor';

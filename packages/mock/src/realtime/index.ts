export { answerMessages } from './http.ts';
export { type ListOrder, MessageStore, type MessageStoreOptions } from './message-store.ts';
export { sampleMessage } from './sample.ts';
export { startRealtimeServer } from './server.ts';
export type {
  Credential,
  Fault,
  FaultKind,
  LogEntry,
  MessageQuery,
  Messages,
  MockFrame,
  MockMessage,
  MockMessagePage,
  RealtimeServer,
  RealtimeServerOptions,
} from './types.ts';

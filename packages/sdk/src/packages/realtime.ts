export * from '@linktor/realtime';

export * from '@linktor/conversations/sinch';

export * from '@linktor/conversations/antonnia';

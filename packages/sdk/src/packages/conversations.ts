export * from '@linktor/conversations';

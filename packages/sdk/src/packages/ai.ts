export * from '@linktor/ai';

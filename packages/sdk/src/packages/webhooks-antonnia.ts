export * from '@linktor/webhooks/antonnia';

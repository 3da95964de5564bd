export * from '@linktor/webhooks';

export * from '@linktor/webhooks';
export * from '@linktor/webhooks/endpoints';

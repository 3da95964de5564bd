export * from '@linktor/webhooks/sinch';

export * from '@linktor/raw/sinch';

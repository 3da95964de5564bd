export * from '@linktor/analytics';

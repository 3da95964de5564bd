export * from '@linktor/analytics/vre';

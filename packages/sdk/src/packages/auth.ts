export * from '@linktor/auth';

export * from '@linktor/self-hosted';

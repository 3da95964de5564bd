export * from '@linktor/raw/linktor';

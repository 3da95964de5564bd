export * from '@linktor/raw/antonnia';

// The way down to the API itself. Needs the optional peer `@linktor/raw`.
export * from '@linktor/raw/linktor';

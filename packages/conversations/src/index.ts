export type {
  ClientOptions,
  FileInput,
  FileSource,
  UploadOptions as UploadCallOptions,
  UploadProgress,
} from '@linktor/core';
export * from '@linktor/core/public';
export * from './linktor/index.ts';

export type {
  ClientOptions,
  FileInput,
  FileSource,
  UploadOptions as UploadCallOptions,
  UploadProgress,
} from '@linktor/core';
export * from './linktor/index.ts';
export * from './shared.ts';

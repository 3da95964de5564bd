import type * as sdk from '@linktor/core-gen/linktor';
import type { Call } from './call.ts';

type Constants = typeof sdk;

/** The names of all operations that the resource classes know. */
export type SdkOperation = {
  [Name in keyof Constants]: Constants[Name] extends { readonly method: string; readonly path: string } ? Name : never;
}[keyof Constants];

type Types<Name extends SdkOperation> = NonNullable<Constants[Name]['$types']>;

/** How an operation is carried out by routes of the server's, or why it cannot be. */
export type Entry<Name extends SdkOperation> =
  | ((call: Call, input: Types<Name>['input']) => Promise<Types<Name>['output']>)
  | string;

/** Entries for some of the operations. */
export type Table<Name extends SdkOperation> = { readonly [Each in Name]: Entry<Each> };

/** As the transport sees an entry, which has looked up the one that belongs to the operation. */
export type AnyEntry = ((call: Call, input: object) => Promise<unknown>) | string;

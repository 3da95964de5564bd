import type { SelfHostedOptions } from './options.ts';

/** What is known of one server beside what it answers. */
export interface Server {
  /** Its address, without `/api/v1`. */
  readonly root: string;
  readonly options: Readonly<Pick<SelfHostedOptions, 'aiProvider' | 'knowledgeBaseType'>>;
  /** The type of each channel seen so far: conversations do not name it, and it never changes. */
  readonly channelTypes: Map<string, string>;
  /** Forgets the session there is. */
  forget(): void;
  /** The password was changed by this very client. */
  passwordChanged(password: string): void;
}

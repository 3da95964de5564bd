import { ValidationError } from '@chat-adapter/shared';
import type { FileUpload, Logger } from 'chat';
import type { Download } from './attachments.ts';
import type { Overflow } from './fit.ts';
import type { LimitOverrides } from './limits.ts';
import type { Acknowledge, WebhookVerifier } from './receive.ts';
import type { Streaming } from './streaming.ts';

/** A message that did not reach the contact. */
export interface DeliveryFailure {
  /** The thread it was posted to. */
  readonly threadId: string;
  /** The message. */
  readonly messageId: string;
  /** Why, as a code of the platform. */
  readonly code?: string;
  /** Why, in words of the platform. */
  readonly reason?: string;
  /** The report as it came. */
  readonly raw: unknown;
}

/** Options that every adapter of this package takes. */
export interface CommonConfig {
  /** Name of the bot on this platform. Default: that of the `Chat`. */
  userName?: string;
  /** Where to log. Default: the logger of the `Chat`. */
  logger?: Logger;
  /** Verifies deliveries in place of the platform's own check. */
  webhookVerifier?: WebhookVerifier;
  /** When the platform is told that a delivery has arrived. Default `received`. */
  acknowledge?: Acknowledge;
  /** With `acknowledge: 'handled'`, how long a claim lasts without being renewed, in milliseconds. Default 30 000. */
  leaseMs?: number;
  /** What happens to what a channel would refuse. Default `adapt`. */
  overflow?: Overflow;
  /** Limits of channels that differ from those this package knows: `{ SMS: { text: 480 } }`. */
  channels?: LimitOverrides;
  /** Whether an answer with a number (or the words) of the last menu is an action. Default true. */
  answersByNumber?: boolean;
  /** How a stream becomes messages. Default `whole`. */
  streaming?: Streaming;
  /** Stores a file and gives its public address, where the platform takes addresses only. */
  upload?: (file: FileUpload) => string | Promise<string>;
  /** Gets an attachment. Default: over HTTPS, from public addresses, at most 25 MB in 30 seconds. */
  download?: Download;
  /** Told of every message that did not reach its contact. Default: a warning in the log. */
  onDeliveryFailure?: (failure: DeliveryFailure) => unknown;
}

const COMMON: Readonly<Record<keyof CommonConfig, true>> = {
  userName: true,
  logger: true,
  webhookVerifier: true,
  acknowledge: true,
  leaseMs: true,
  overflow: true,
  channels: true,
  answersByNumber: true,
  streaming: true,
  upload: true,
  download: true,
  onDeliveryFailure: true,
};

/** What is left of a configuration for the client: it refuses what it does not know, and so every misspelt option. */
export function clientOptions<Config extends CommonConfig, Name extends keyof Config>(
  config: Config,
  own: readonly Name[],
): Omit<Config, keyof CommonConfig | Name> {
  const names: readonly PropertyKey[] = [...Object.keys(COMMON), ...own];
  return Object.fromEntries(Object.entries(config).filter(([name]) => !names.includes(name))) as Omit<
    Config,
    keyof CommonConfig | Name
  >;
}

/** Refuses a choice that is none of those there are. */
export function checkCommon(adapter: string, config: CommonConfig): void {
  for (const [option, choices] of Object.entries(CHOICES)) {
    const given = config[option as keyof typeof CHOICES];
    if (given !== undefined && !(choices as readonly string[]).includes(given))
      throw new ValidationError(adapter, `${option} must be one of ${choices.join(', ')}, got "${String(given)}"`);
  }
  const { leaseMs } = config;
  if (leaseMs !== undefined && !(leaseMs > 0)) throw new ValidationError(adapter, 'leaseMs must be a positive number');
}

const CHOICES = {
  acknowledge: ['received', 'handled'],
  overflow: ['adapt', 'refuse'],
  streaming: ['whole', 'paragraphs'],
} as const satisfies Record<string, readonly string[]>;

/** The error for an option without which nothing works. */
export const missing = (adapter: string, option: string, variable: string): ValidationError =>
  new ValidationError(adapter, `${option} is required. Pass it in the config or set ${variable}.`);

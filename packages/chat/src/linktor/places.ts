import type { ChannelCapabilities, Conversation } from '@linktor/conversations';
import { type ChannelLimits, type LimitOverrides, limitsOf } from '../shared/limits.ts';

/** What of a conversation decides how it is written in, and to whom. */
export interface Place {
  readonly channelType: string;
  readonly channelId?: string | undefined;
  readonly contact: { readonly id?: string | undefined; readonly name?: string | undefined };
}

/** Conversations remembered; who is asked about another looks it up again. */
const MOST = 2000;

/** Where conversations are: looked up once, or learnt from what comes in. */
export class Places {
  readonly #known = new Map<string, Place>();
  readonly #capabilities = new Map<string, ChannelCapabilities>();

  /** What is known already. */
  peek(conversationId: string): Place | undefined {
    return this.#known.get(conversationId);
  }

  learn(conversationId: string, place: Place): Place {
    this.#known.delete(conversationId);
    this.#known.set(conversationId, place);
    for (const [oldest] of this.#known) {
      if (this.#known.size <= MOST) break;
      this.#known.delete(oldest);
    }
    return place;
  }

  learnFrom({ id, channelType, channelId, contactId, contact }: Conversation): Place {
    return this.learn(id, {
      channelType: String(channelType),
      channelId,
      contact: { id: contactId, name: contact?.name },
    });
  }

  /** What the channel of a conversation takes: as this package knows it, and no more than Linktor says of it. */
  async limits(
    { channelType, channelId }: Place,
    overrides: LimitOverrides | undefined,
    ask: ((channelId: string) => Promise<ChannelCapabilities | undefined>) | undefined,
  ): Promise<ChannelLimits> {
    const known = limitsOf(channelType, overrides);
    // Messages of these kinds cannot be sent through Linktor, whatever the channel could show; no call quotes or types.
    const limits = { ...known, rows: 0, cardTitle: 0, cards: 0, quote: false, read: true };
    if (ask === undefined || channelId === undefined) return limits;
    let told = this.#capabilities.get(channelId);
    if (told === undefined) {
      told = await ask(channelId);
      if (told !== undefined) this.#capabilities.set(channelId, told);
    }
    if (told === undefined) return limits;
    const { supportsButtons, supportsMedia, maxMessageLength } = told;
    const most = maxMessageLength > 0 ? maxMessageLength : Number.POSITIVE_INFINITY;
    return {
      ...limits,
      text: Math.min(limits.text, most),
      body: Math.min(limits.body, most),
      ...(supportsButtons === false ? { buttons: 0, links: 0 } : {}),
      ...(supportsMedia === false ? { media: false } : {}),
    };
  }
}

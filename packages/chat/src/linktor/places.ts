import type { ChannelCapabilities, Conversation } from '@linktor/conversations';
import type { Subject } from '../shared/errors.ts';
import { type ChannelLimits, type LimitOverrides, limitsOf } from '../shared/limits.ts';
import type { LinktorClients } from './clients.ts';

/** What of a conversation decides how it is written in, and to whom. */
export interface Place {
  readonly channelType: string;
  readonly channelId?: string | undefined;
  readonly contact: { readonly id?: string | undefined; readonly name?: string | undefined };
}

/** How places are judged. */
interface PlacesOptions {
  readonly overrides: LimitOverrides | undefined;
  /** Whether to ask Linktor what a channel takes. */
  readonly ask: boolean;
  readonly warn: (message: string, about: object) => void;
}

type Call = <T>(subject: Subject, call: (linktor: LinktorClients) => T | PromiseLike<T>) => Promise<T>;

/** Conversations remembered; who is asked about another looks it up again. */
const MOST = 2000;

/** Where conversations are: looked up once, or learnt from what comes in. */
export class Places {
  readonly #call: Call;
  readonly #options: PlacesOptions;
  readonly #known = new Map<string, Place>();
  readonly #capabilities = new Map<string, ChannelCapabilities>();

  constructor(call: Call, options: PlacesOptions) {
    this.#call = call;
    this.#options = options;
  }

  /** What is known already. */
  peek(conversationId: string): Place | undefined {
    return this.#known.get(conversationId);
  }

  /** Adds to what is known. */
  learn(conversationId: string, told: Partial<Place>): Place {
    const known = this.peek(conversationId) ?? { channelType: '', contact: {} };
    const place = { ...known, ...told, contact: { ...known.contact, ...told.contact } };
    this.#known.delete(conversationId);
    this.#known.set(conversationId, place);
    for (const [oldest] of this.#known) {
      if (this.#known.size <= MOST) break;
      this.#known.delete(oldest);
    }
    return place;
  }

  learnFrom({ id, channelType, channelId, contactId, contact }: Conversation): Place {
    const { name } = contact ?? {};
    const who = name === undefined ? { id: contactId } : { id: contactId, name };
    return this.learn(id, { channelType: String(channelType), channelId, contact: who });
  }

  async lookUp(conversationId: string): Promise<Place> {
    const known = this.peek(conversationId);
    return known?.channelType ? known : this.learnFrom(await this.read(conversationId));
  }

  /** The conversation as Linktor has it now. */
  async read(id: string): Promise<Conversation> {
    const conversation = await this.#call(
      { action: 'get a conversation', type: 'conversation', id },
      ({ conversations }) => conversations.get(id),
    );
    this.learnFrom(conversation);
    return conversation;
  }

  /** What the channel of a conversation takes: as this package knows it, and no more than Linktor says of it. */
  async limits({ channelType, channelId }: Place): Promise<ChannelLimits> {
    const known = limitsOf(channelType, this.#options.overrides);
    // Messages of these kinds cannot be sent through Linktor, whatever the channel could show; no call quotes.
    const limits = { ...known, rows: 0, cardTitle: 0, cards: 0, quote: false };
    const told = channelId !== undefined && this.#options.ask ? await this.#capabilitiesOf(channelId) : undefined;
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

  async #capabilitiesOf(channelId: string): Promise<ChannelCapabilities | undefined> {
    const known = this.#capabilities.get(channelId);
    if (known !== undefined) return known;
    try {
      const told = await this.#call(
        { action: 'ask what a channel takes', type: 'channel', id: channelId },
        ({ channels }) => channels.getCapabilities(channelId),
      );
      this.#capabilities.set(channelId, told);
      return told;
    } catch (error) {
      // What this package knows of the channel is good enough to go on.
      this.#options.warn('Linktor did not say what a channel takes', { channelId, error });
      return undefined;
    }
  }
}

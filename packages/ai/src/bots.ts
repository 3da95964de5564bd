import {
  type ApiPromise,
  byCursor,
  type ClientOptions,
  type PagePromise,
  paginate,
  type RequestOptions,
  Resource,
  requireItems,
  requireText,
  type Transport,
  validated,
} from '@linktor/core';
import {
  assignBotChannels,
  assignBotKnowledgeBases,
  type Bot,
  type BotPage,
  type BotRuntimeStatus,
  type BotStats,
  type CreateBotInput,
  createBot,
  deleteBot,
  duplicateBot,
  getBot,
  getBotStats,
  getBotStatus,
  type ListBotsQuery,
  listBots,
  removeBotChannels,
  removeBotKnowledgeBases,
  type StatsPeriod,
  startBot,
  stopBot,
  surface,
  type UpdateBotInput,
  updateBot,
} from '@linktor/core-gen/linktor';

/** Bots: what answers on your channels before a person does. */
export class Bots extends Resource {
  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, options);
  }

  /**
   * Lists bots: await it for one page, iterate it for all of them.
   *
   * API: `GET /bots`
   */
  list(query: ListBotsQuery = {}, options?: RequestOptions): PagePromise<Bot, BotPage> {
    return paginate(this.transport, listBots, { query }, byCursor<Bot, BotPage>(), options);
  }

  /**
   * Gets one bot.
   *
   * API: `GET /bots/{id}`
   */
  get(id: string, options?: RequestOptions): ApiPromise<Bot> {
    return this.transport.request(getBot, { path: { id } }, options);
  }

  /**
   * Creates a bot.
   *
   * API: `POST /bots`
   *
   * @throws ValidationError when `name` or `type` is missing.
   */
  create(data: CreateBotInput, options?: RequestOptions): ApiPromise<Bot> {
    return validated(
      () => {
        requireText(data?.name, 'name');
        requireText(data.type, 'type');
      },
      () => this.transport.request(createBot, { body: data }, options),
    );
  }

  /**
   * Changes the fields given.
   *
   * API: `PATCH /bots/{id}`
   */
  update(id: string, data: UpdateBotInput, options?: RequestOptions): ApiPromise<Bot> {
    return this.transport.request(updateBot, { path: { id }, body: data }, options);
  }

  /**
   * Deletes a bot.
   *
   * API: `DELETE /bots/{id}`
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void> {
    return this.transport.request(deleteBot, { path: { id } }, options);
  }

  /**
   * Lets the bot answer.
   *
   * API: `PATCH /bots/{id}` with `status: 'active'`
   */
  activate(id: string, options?: RequestOptions): ApiPromise<Bot> {
    return this.update(id, { status: 'active' }, options);
  }

  /**
   * Stops the bot from answering.
   *
   * API: `PATCH /bots/{id}` with `status: 'inactive'`
   */
  deactivate(id: string, options?: RequestOptions): ApiPromise<Bot> {
    return this.update(id, { status: 'inactive' }, options);
  }

  /**
   * As `activate`, by a route that some deployments have instead.
   *
   * API: `POST /bots/{id}/start`
   */
  start(id: string, options?: RequestOptions): ApiPromise<Bot> {
    return this.transport.request(startBot, { path: { id } }, options);
  }

  /**
   * As `deactivate`, by a route that some deployments have instead.
   *
   * API: `POST /bots/{id}/stop`
   */
  stop(id: string, options?: RequestOptions): ApiPromise<Bot> {
    return this.transport.request(stopBot, { path: { id } }, options);
  }

  /**
   * What the bot is doing right now.
   *
   * API: `GET /bots/{id}/status`
   */
  getStatus(id: string, options?: RequestOptions): ApiPromise<BotRuntimeStatus> {
    return this.transport.request(getBotStatus, { path: { id } }, options);
  }

  /**
   * Puts the bot on channels.
   *
   * API: `POST /bots/{id}/channels`
   */
  assignToChannels(id: string, channelIds: string[], options?: RequestOptions): ApiPromise<Bot> {
    return validated(
      () => requireItems(channelIds, 'channelIds'),
      () => this.transport.request(assignBotChannels, { path: { id }, body: { channelIds } }, options),
    );
  }

  /**
   * Takes the bot off channels.
   *
   * API: `DELETE /bots/{id}/channels`
   */
  removeFromChannels(id: string, channelIds: string[], options?: RequestOptions): ApiPromise<Bot> {
    return validated(
      () => requireItems(channelIds, 'channelIds'),
      () => this.transport.request(removeBotChannels, { path: { id }, body: { channelIds } }, options),
    );
  }

  /**
   * Lets the bot consult knowledge bases.
   *
   * API: `POST /bots/{id}/knowledge-bases`
   */
  assignKnowledgeBases(id: string, knowledgeBaseIds: string[], options?: RequestOptions): ApiPromise<Bot> {
    return validated(
      () => requireItems(knowledgeBaseIds, 'knowledgeBaseIds'),
      () => this.transport.request(assignBotKnowledgeBases, { path: { id }, body: { knowledgeBaseIds } }, options),
    );
  }

  /**
   * Takes knowledge bases from the bot.
   *
   * API: `DELETE /bots/{id}/knowledge-bases`
   */
  removeKnowledgeBases(id: string, knowledgeBaseIds: string[], options?: RequestOptions): ApiPromise<Bot> {
    return validated(
      () => requireItems(knowledgeBaseIds, 'knowledgeBaseIds'),
      () => this.transport.request(removeBotKnowledgeBases, { path: { id }, body: { knowledgeBaseIds } }, options),
    );
  }

  /**
   * Figures about the bot; the server picks the period when none is given.
   *
   * API: `GET /bots/{id}/stats`
   */
  getStats(id: string, period?: StatsPeriod, options?: RequestOptions): ApiPromise<BotStats> {
    const query = period === undefined ? {} : { period };
    return this.transport.request(getBotStats, { path: { id }, query }, options);
  }

  /**
   * Copies a bot; without a name the platform picks one.
   *
   * API: `POST /bots/{id}/duplicate`
   */
  duplicate(id: string, name?: string, options?: RequestOptions): ApiPromise<Bot> {
    return this.transport.request(
      duplicateBot,
      name === undefined ? { path: { id } } : { path: { id }, body: { name } },
      options,
    );
  }
}

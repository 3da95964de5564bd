import type { BotConfigInput, Bot as Row, UpdateBotInput } from '@linktor/core-gen/linktor-server';
import {
  activateBot,
  assignBotChannel,
  createBot,
  deactivateBot,
  deleteBot,
  getBot,
  getKnowledgeBase,
  listBots,
  removeBotChannel,
  updateBot,
  updateBotConfig,
} from '@linktor/core-gen/linktor-server';
import type { Call } from '../call.ts';
import { refuseValue, uuid } from '../errors.ts';
import { allPages, windowOf, windowOfPages, windowOver } from '../lists.ts';
import { given } from '../names.ts';
import { modelOf } from '../shapes/ai-provider.ts';
import { bot, botParts, oneKnowledgeBase } from '../shapes/bot.ts';
import type { Table } from '../table.ts';

interface Path {
  id: string;
}

const get = async (call: Call, path: Path) => bot(await call.object(getBot, { path }));

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** The two routes that change a bot, each where there is something for it. */
const write = async (call: Call, path: Path, own: UpdateBotInput, config: BotConfigInput): Promise<Row | undefined> => {
  let row: Row | undefined;
  if (!isEmpty(own)) row = await call.object(updateBot, { path, body: own });
  if (!isEmpty(config)) row = await call.object(updateBotConfig, { path, body: config });
  return row;
};

const addChannels = async (call: Call, path: Path, ids: readonly string[]): Promise<void> => {
  for (const channel_id of ids) await call.send(assignBotChannel, { path, body: { channel_id } });
};

const removeChannels = async (call: Call, { id }: Path, ids: readonly string[]): Promise<void> => {
  for (const channelId of ids) await call.send(removeBotChannel, { path: { id, channelId } });
};

const uuids = (ids: readonly string[] | undefined, parameter: string): void => {
  for (const id of ids ?? []) uuid(id, parameter);
};

export const entries: Table<
  | 'listBots'
  | 'createBot'
  | 'getBot'
  | 'updateBot'
  | 'deleteBot'
  | 'assignBotChannels'
  | 'removeBotChannels'
  | 'assignBotKnowledgeBases'
  | 'removeBotKnowledgeBases'
  | 'getBotStats'
  | 'duplicateBot'
  | 'startBot'
  | 'stopBot'
  | 'getBotStatus'
> = {
  /** @partial Filters are applied here, over all pages. Of each bot, what `getBot` gives. */
  async listBots(call, { query = {} }) {
    const { status, type, channelId, search } = query;
    const window = windowOf(query);
    if ([status, type, channelId, search].every((one) => one === undefined)) {
      const page = await windowOfPages(call, listBots, (paging) => ({ query: paging }), window);
      return { ...page, data: page.data.map(bot) };
    }
    const all = await allPages(call, listBots, (paging) => ({ query: paging }));
    const wanted = all
      .map(bot)
      .filter(
        (one) =>
          (status === undefined || one.status === status) &&
          (type === undefined || one.type === type) &&
          (channelId === undefined || one.channelIds.includes(channelId)) &&
          (search === undefined || one.name.toLowerCase().includes(search.trim().toLowerCase())),
      );
    return windowOver(wanted, window);
  },

  /**
   * @partial `description`, `flowId`, `agentId`, `metadata`, hand-offs, streaming and a second knowledge base are refused. A call
   * for each kind of setting. The provider is an option of `selfHosted()`.
   */
  async createBot(call, { body }) {
    const { own, config } = botParts(body);
    uuids(body.channelIds, 'channelIds');
    uuids(body.knowledgeBaseIds, 'knowledgeBaseIds');
    const { model: asked, system_prompt, temperature, max_tokens, welcome_message, fallback_message } = own;
    const model = await modelOf(call, asked);
    const type = body.type === 'flow' ? 'rule_based' : body.type;
    const made = await call.object(createBot, {
      body: { name: body.name, type, ...model, ...given({ system_prompt, temperature, max_tokens }) },
    });
    const path = { id: made.id };
    // A new bot takes no texts, and 0 for the default; one that is there takes both.
    const later = given({ welcome_message, fallback_message, temperature: temperature === 0 ? 0 : undefined });
    const row = await write(
      call,
      path,
      later,
      config.knowledge_base_id === '' ? given({ working_hours: config.working_hours }) : config,
    );
    if (!body.channelIds?.length) return bot(row ?? made);
    await addChannels(call, path, body.channelIds);
    return get(call, path);
  },

  /** @partial No `description`, `flowId`, `agentId`, `metadata`, hand-offs. */
  getBot: (call, { path }) => get(call, path),

  /** @partial As `createBot`, and `status: "draft"` is refused. A call for each kind of change. */
  async updateBot(call, { path, body }) {
    const { own, config } = botParts(body);
    const { status, channelIds } = body;
    uuids(channelIds, 'channelIds');
    uuids(body.knowledgeBaseIds, 'knowledgeBaseIds');
    refuseValue(status === 'draft', 'status', 'cannot be "draft": a bot of this server is active or inactive');
    const now = channelIds && (await get(call, path)).channelIds;
    await write(call, path, own, config);
    if (channelIds && now) {
      await addChannels(
        call,
        path,
        channelIds.filter((id) => !now.includes(id)),
      );
      await removeChannels(
        call,
        path,
        now.filter((id) => !channelIds.includes(id)),
      );
    }
    if (status !== undefined) await call.send(status === 'active' ? activateBot : deactivateBot, { path });
    return get(call, path);
  },

  /** @full */
  deleteBot: (call, { path }) => call.send(deleteBot, { path }),

  /** @partial One call for each channel. A channel is taken from another bot only if that one is active. */
  async assignBotChannels(call, { path, body }) {
    uuids(body.channelIds, 'channelIds');
    await addChannels(call, path, body.channelIds);
    return get(call, path);
  },

  /** @partial One call for each channel. */
  async removeBotChannels(call, { path, body }) {
    uuids(body.channelIds, 'channelIds');
    await removeChannels(call, path, body.channelIds);
    return get(call, path);
  },

  /** @partial One at most: a second is refused, whether given here or there already. */
  async assignBotKnowledgeBases(call, { path, body: { knowledgeBaseIds } }) {
    const [id] = knowledgeBaseIds;
    uuids(knowledgeBaseIds, 'knowledgeBaseIds');
    if (knowledgeBaseIds.length > 1) oneKnowledgeBase();
    const now = await get(call, path);
    if (id === undefined) return now;
    const [other = id] = now.knowledgeBaseIds ?? [];
    if (other !== id) oneKnowledgeBase();
    // The server takes an id that belongs to none.
    await call.send(getKnowledgeBase, { path: { id } });
    return bot(await call.object(updateBotConfig, { path, body: { knowledge_base_id: id } }));
  },

  /** @partial The server keeps an empty id instead of none, which has the same effect. */
  async removeBotKnowledgeBases(call, { path, body: { knowledgeBaseIds } }) {
    uuids(knowledgeBaseIds, 'knowledgeBaseIds');
    const now = await get(call, path);
    if (!now.knowledgeBaseIds?.some((id) => knowledgeBaseIds.includes(id))) return now;
    return bot(await call.object(updateBotConfig, { path, body: { knowledge_base_id: '' } }));
  },

  getBotStats: 'it has no statistics of a bot',

  /** @partial Without the channels. Reads, creates, then sets what a new bot does not take. */
  async duplicateBot(call, { path, body }) {
    const { name, type, provider, model, config } = await call.object(getBot, { path });
    const { system_prompt, temperature, max_tokens } = config;
    const { id } = await call.object(createBot, {
      body: {
        ...{ provider, model, system_prompt, temperature, max_tokens },
        type: type as 'ai',
        name: body?.name ?? `${name} (copy)`,
      },
    });
    const { welcome_message, fallback_message, working_hours, knowledge_base_id } = config;
    const { context_window_size, confidence_threshold, escalation_rules } = config;
    const rest = { context_window_size, confidence_threshold, escalation_rules };
    const row = await write(
      call,
      { id },
      given({ fallback_message, temperature, welcome_message: welcome_message ?? undefined }),
      given({
        ...rest,
        working_hours: working_hours ?? undefined,
        knowledge_base_id: knowledge_base_id ?? undefined,
      }),
    );
    return bot(row as Row);
  },

  /** @partial Two calls. */
  async startBot(call, { path }) {
    await call.send(activateBot, { path });
    return get(call, path);
  },

  /** @partial Two calls. */
  async stopBot(call, { path }) {
    await call.send(deactivateBot, { path });
    return get(call, path);
  },

  /** @partial `activeConversations` is not known, and always 0. */
  async getBotStatus(call, { path }) {
    const { id, status } = await get(call, path);
    return { id, status, isRunning: status === 'active', activeConversations: 0 };
  },
};

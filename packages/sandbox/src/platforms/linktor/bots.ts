import type {
  Bot,
  BotRuntimeStatus,
  BotStats,
  ChannelIdsInput,
  CreateBotInput,
  KnowledgeBaseIdsInput,
  UpdateBotInput,
} from '@linktor/core-gen/linktor';
import type { Context, Handlers, Reply } from '../../engine/context.ts';
import { one } from '../../engine/paging.ts';
import { channelStats } from './channels/channels.ts';
import { type Kinds, kept, mustAll, present } from './documents.ts';
import { tell } from './events.ts';
import { sinceOf } from './period.ts';
import { added, changed, copied, including, listed, named, without } from './resources.ts';

type KeptBot = Kinds['bots'];

const shown = ({ startedAt: _, ...bot }: KeptBot): Bot => bot;

const botOf = (context: Context): KeptBot => named(context, 'bots');

/** What a bot names must be there. */
function mustFit(context: Context, { channelIds, knowledgeBaseIds, flowId, agentId }: Partial<CreateBotInput>): void {
  mustAll(context, 'channels', channelIds, 'channelIds');
  mustAll(context, 'knowledge-bases', knowledgeBaseIds, 'knowledgeBaseIds');
  mustAll(context, 'flows', flowId === undefined ? [] : [flowId], 'flowId');
  mustAll(context, 'agents', agentId === undefined ? [] : [agentId], 'agentId');
}

function change(context: Context, before: KeptBot, changes: Partial<KeptBot>): Reply {
  const bot = changed(context, 'bots', before, changes);
  const data = { botId: bot.id, name: bot.name, status: bot.status };
  tell(context, 'bot.updated', data);
  if (bot.status !== before.status) {
    if (bot.status === 'active') tell(context, 'bot.activated', data);
    else if (before.status === 'active') tell(context, 'bot.deactivated', data);
  }
  return { body: shown(bot) };
}

function run(context: Context, status: 'active' | 'inactive', event: 'bot.started' | 'bot.stopped'): Reply {
  const bot = botOf(context);
  if (bot.status === status) return { body: shown(bot) };
  const { startedAt: _, ...rest } = bot;
  const now = kept(context, 'bots').put(bot.id, {
    ...rest,
    ...{ status, updatedAt: context.clock.iso() },
    ...(status === 'active' ? { startedAt: context.clock.iso() } : {}),
  });
  tell(context, event, { botId: now.id, name: now.name, status });
  return { body: shown(now) };
}

function create(context: Context, bot: KeptBot): Reply {
  tell(context, 'bot.created', { botId: bot.id, name: bot.name, status: bot.status });
  return { status: 201, body: shown(bot) };
}

export const bots: Handlers = {
  listBots(context) {
    const { channelId, ...query } = context.query;
    const on = one(channelId);
    return listed(
      { ...context, query },
      'bots',
      shown,
      on === undefined ? undefined : (bot) => bot.channelIds.includes(on),
    );
  },

  /** A draft, until it is started or made active. */
  createBot(context) {
    const input = context.body as CreateBotInput;
    mustFit(context, input);
    const { config = {}, channelIds = [], ...members } = input;
    return create(
      context,
      added(context, 'bots', 'bot_', { ...present(members), config, channelIds, status: 'draft' }),
    );
  },

  getBot: (context) => ({ body: shown(botOf(context)) }),

  /** Of `config`, the members that are given. */
  updateBot(context) {
    const before = botOf(context);
    const { config, ...input } = context.body as UpdateBotInput;
    mustFit(context, input);
    return change(context, before, present({ ...input, config: config && { ...before.config, ...config } }));
  },

  deleteBot(context) {
    kept(context, 'bots').delete(botOf(context).id);
    return { status: 204 };
  },

  assignBotChannels(context) {
    const bot = botOf(context);
    const { channelIds } = context.body as ChannelIdsInput;
    mustAll(context, 'channels', channelIds, 'channelIds');
    return change(context, bot, { channelIds: including(bot.channelIds, channelIds) });
  },

  removeBotChannels(context) {
    const bot = botOf(context);
    return change(context, bot, { channelIds: without(bot.channelIds, (context.body as ChannelIdsInput).channelIds) });
  },

  assignBotKnowledgeBases(context) {
    const bot = botOf(context);
    const { knowledgeBaseIds } = context.body as KnowledgeBaseIdsInput;
    mustAll(context, 'knowledge-bases', knowledgeBaseIds, 'knowledgeBaseIds');
    return change(context, bot, { knowledgeBaseIds: including(bot.knowledgeBaseIds, knowledgeBaseIds) });
  },

  removeBotKnowledgeBases(context) {
    const bot = botOf(context);
    const { knowledgeBaseIds } = context.body as KnowledgeBaseIdsInput;
    return change(context, bot, { knowledgeBaseIds: without(bot.knowledgeBaseIds, knowledgeBaseIds) });
  },

  /** Of the conversations on its channels: the sandbox's bots are data, and answer nobody. */
  getBotStats(context) {
    const { channelIds } = botOf(context);
    const since = sinceOf(context, one(context.query['period']));
    const stats = channelIds.map((id) => channelStats(context, id, since));
    const sum = (member: 'conversationsCreated' | 'messagesReceived'): number =>
      stats.reduce((total, each) => total + each[member], 0);
    const body: BotStats = {
      conversationsHandled: sum('conversationsCreated'),
      messagesProcessed: sum('messagesReceived'),
      handoffRate: 0,
      avgResponseTime: 0,
    };
    return { body };
  },

  duplicateBot: (context) => create(context, copied(context, 'bots', 'bot_', { status: 'draft' })),

  startBot: (context) => run(context, 'active', 'bot.started'),
  stopBot: (context) => run(context, 'inactive', 'bot.stopped'),

  getBotStatus(context) {
    const { id, status, channelIds, startedAt } = botOf(context);
    const isRunning = status === 'active';
    const open = kept(context, 'conversations').by('status', 'open');
    const activeConversations = isRunning ? open.filter(({ channelId }) => channelIds.includes(channelId)).length : 0;
    const body: BotRuntimeStatus = { id, status: isRunning ? 'running' : 'stopped', isRunning, activeConversations };
    return { body: { ...body, ...present({ startedAt }) } };
  },
};

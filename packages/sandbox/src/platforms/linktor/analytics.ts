import type {
  AgentMetrics,
  BotMetrics,
  ChannelMetrics,
  Conversation,
  ConversationMetrics,
  DashboardMetrics,
  ExportRequest,
  Message,
  MessageMetrics,
  RealtimeMetrics,
  ReportRequest,
} from '@linktor/core-gen/linktor';
import type { Context, Handlers, Reply } from '../../engine/context.ts';
import { one } from '../../engine/paging.ts';
import { channelStats } from './channels/channels.ts';
import { type KeptConversation, kept } from './documents.ts';

/** How long an export can be fetched, in milliseconds. */
const EXPORT_LIFE = 86_400_000;

/** Whether something was created within the dates that were asked for, the last day included. */
function within({ query }: Context): (document: { createdAt: string }) => boolean {
  const [start = '', end] = [one(query['startDate']), one(query['endDate'])];
  return ({ createdAt }) => createdAt >= start && (end === undefined || createdAt.slice(0, end.length) <= end);
}

const conversationsIn = (context: Context): KeptConversation[] =>
  kept(context, 'conversations').list().filter(within(context));
const messagesIn = (context: Context): Message[] => kept(context, 'messages').list().filter(within(context));

/** How many there are of each. */
function counts<T>(all: readonly T[], of: (each: T) => string): Map<string, number> {
  const counted = new Map<string, number>();
  for (const each of all) counted.set(of(each), (counted.get(of(each)) ?? 0) + 1);
  return counted;
}

const listed = <K extends string>(name: K, counted: ReadonlyMap<string, number>) =>
  [...counted].map(([value, count]) => ({ [name]: value, count }) as Record<K, string> & { count: number });

const average = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

const seconds = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;

/** Seconds from the beginning of conversations to their resolution, as far as their last change tells. */
const resolutionTimes = (all: readonly Pick<Conversation, 'status' | 'createdAt' | 'updatedAt'>[]): number[] =>
  all.filter(({ status }) => status === 'resolved').map(({ createdAt, updatedAt }) => seconds(createdAt, updatedAt));

/** Seconds that customers waited for the first answer. */
function firstWaits(context: Context, all: readonly KeptConversation[]): number[] {
  return all.flatMap(({ id }) => {
    const said = kept(context, 'messages').by('conversationId', id);
    const asked = said.find(({ direction }) => direction === 'inbound');
    const answered = asked && said.find((each) => each.direction === 'outbound' && each.createdAt >= asked.createdAt);
    return answered === undefined || asked === undefined ? [] : [seconds(asked.createdAt, answered.createdAt)];
  });
}

const day = ({ createdAt }: { createdAt: string }): string => createdAt.slice(0, 10);

const channelOf =
  (context: Context) =>
  ({ conversationId }: Message): string =>
    kept(context, 'conversations').get(conversationId)?.channelType ?? 'unknown';

const reply = (body: object): Reply => ({ body });

const figures = {
  getDashboardMetrics(context: Context): Reply {
    const all = conversationsIn(context);
    const messages = messagesIn(context);
    const of = (status: string): number => all.filter((each) => each.status === status).length;
    const inbound = messages.filter(({ direction }) => direction === 'inbound').length;
    const contacts = kept(context, 'contacts').list();
    const body: DashboardMetrics = {
      conversations: {
        total: all.length,
        open: of('open'),
        resolved: of('resolved'),
        avgResolutionTime: average(resolutionTimes(all)),
      },
      messages: { total: messages.length, inbound, outbound: messages.length - inbound },
      contacts: { total: contacts.length, new: contacts.filter(within(context)).length },
      agents: { avgResponseTime: average(firstWaits(context, all)), avgHandlingTime: average(resolutionTimes(all)) },
    };
    return reply(body);
  },

  getConversationMetrics(context: Context): Reply {
    const all = conversationsIn(context);
    const body: ConversationMetrics = {
      totalConversations: all.length,
      byStatus: listed(
        'status',
        counts(all, ({ status }) => status),
      ),
      byChannel: listed(
        'channel',
        counts(all, ({ channelType }) => channelType),
      ),
      avgResolutionTime: average(resolutionTimes(all)),
      avgFirstResponseTime: average(firstWaits(context, all)),
      timeline: listed('date', counts(all, day)),
    };
    return reply(body);
  },

  getMessageMetrics(context: Context): Reply {
    const all = messagesIn(context);
    const directions = counts(all, ({ direction }) => direction);
    const days = [...counts(all, day).keys()];
    const body: MessageMetrics = {
      totalMessages: all.length,
      byDirection: listed('direction', directions),
      byChannel: listed('channel', counts(all, channelOf(context))),
      avgPerConversation: all.length / Math.max(1, counts(all, ({ conversationId }) => conversationId).size),
      timeline: days.map((date) => {
        const that = counts(
          all.filter((each) => day(each) === date),
          ({ direction }) => direction,
        );
        return { date, inbound: that.get('inbound') ?? 0, outbound: that.get('outbound') ?? 0 };
      }),
    };
    return reply(body);
  },

  getAgentMetrics(context: Context): Reply {
    const all = conversationsIn(context);
    const figures = (of: readonly KeptConversation[]) => ({
      avgResponseTime: average(firstWaits(context, of)),
      avgHandlingTime: average(resolutionTimes(of)),
    });
    const ids = new Set(all.flatMap(({ assignedTo }) => assignedTo ?? []));
    const body: AgentMetrics = {
      agents: [...ids].map((agentId) => {
        const own = all.filter(({ assignedTo }) => assignedTo === agentId);
        const name = kept(context, 'users').get(agentId)?.name ?? agentId;
        return { agentId, name, conversationsHandled: own.length, ...figures(own) };
      }),
      overall: figures(all),
    };
    return reply(body);
  },

  getBotMetrics(context: Context): Reply {
    const byBot = kept(context, 'bots')
      .list()
      .map(({ id, name }) => ({ botId: id, name, interactions: 0, handoffRate: 0 }));
    const body: BotMetrics = { totalInteractions: 0, handoffRate: 0, avgResponseTime: 0, topIntents: [], byBot };
    return reply(body);
  },

  getChannelMetrics(context: Context): Reply {
    const channels = kept(context, 'channels')
      .list()
      .map(({ id, name, type }) => ({
        ...{ channelId: id, name, type },
        ...channelStats(context, id, one(context.query['startDate']) ?? ''),
      }));
    const sum = (member: 'messagesReceived' | 'messagesSent' | 'conversationsCreated'): number =>
      channels.reduce((total, channel) => total + channel[member], 0);
    const body: ChannelMetrics = {
      channels,
      overall: {
        messagesReceived: sum('messagesReceived'),
        messagesSent: sum('messagesSent'),
        conversationsCreated: sum('conversationsCreated'),
      },
    };
    return reply(body);
  },

  getRealtimeMetrics(context: Context): Reply {
    const open = kept(context, 'conversations').by('status', 'open');
    const queue = open.filter(({ assignedTo }) => assignedTo === undefined);
    const minuteAgo = context.clock.iso(-60_000);
    const body: RealtimeMetrics = {
      activeConversations: open.length,
      activeAgents: new Set(open.flatMap(({ assignedTo }) => assignedTo ?? [])).size,
      queueSize: queue.length,
      avgWaitTime: average(queue.map(({ createdAt }) => seconds(createdAt, context.clock.iso()))),
      messagesPerMinute: kept(context, 'messages')
        .list()
        .filter(({ createdAt }) => createdAt > minuteAgo).length,
    };
    return reply(body);
  },
};

const exportUrl = ({ ids }: Context, format: string): string =>
  `https://exports.sandbox.invalid/${ids.next('export_')}.${format}`;

/** The figures of each kind of report. */
const REPORTS: Readonly<Record<ReportRequest['type'], (context: Context) => Reply>> = {
  conversations: figures.getConversationMetrics,
  messages: figures.getMessageMetrics,
  agents: figures.getAgentMetrics,
  bots: figures.getBotMetrics,
  channels: figures.getChannelMetrics,
};

export const analytics: Handlers = {
  ...figures,

  /** The figures of that kind, within the range; as CSV an address, at which there is no file. */
  generateReport(context) {
    const { type, range, format } = context.body as ReportRequest;
    if (format === 'csv') return reply({ url: exportUrl(context, format) });
    return reply({ data: REPORTS[type]({ ...context, query: { ...range } }).body });
  },

  /** There is no file at the address. */
  exportAnalytics(context) {
    const { format } = context.body as ExportRequest;
    return reply({ downloadUrl: exportUrl(context, format), expiresAt: context.clock.iso(EXPORT_LIFE) });
  },
};

import type { Bot, BotConfig, OperatingHours } from '@linktor/core-gen/linktor';
import type { BotConfigInput, Bot as Row, UpdateBotInput, WorkingHours } from '@linktor/core-gen/linktor-server';
import { NotSupportedError, refuse } from '../errors.ts';
import { given } from '../names.ts';

/** A bot as the SDK has it. */
export const bot = ({ config, channels, type, ...row }: Row): Bot => ({
  id: row.id,
  tenantId: row.tenant_id,
  name: row.name,
  status: row.status,
  type: type === 'rule_based' ? 'flow' : type,
  channelIds: channels,
  knowledgeBaseIds: config.knowledge_base_id ? [config.knowledge_base_id] : [],
  config: {
    ...(config.welcome_message !== null && { welcomeMessage: config.welcome_message }),
    fallbackMessage: config.fallback_message,
    ...(config.working_hours && { operatingHours: operatingHours(config.working_hours) }),
    aiConfig: {
      model: row.model,
      systemPrompt: config.system_prompt,
      temperature: config.temperature,
      maxTokens: config.max_tokens,
      useKnowledgeBase: Boolean(config.knowledge_base_id),
    },
  },
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

const operatingHours = ({ enabled, timezone, schedule }: WorkingHours): OperatingHours => ({
  enabled,
  timezone,
  schedule: schedule.map(({ day, start_time, end_time }) => ({
    ...{ day, enabled: true },
    startTime: start_time,
    endTime: end_time,
  })),
});

/** A day on which the bot does not work is one that is not in the schedule. */
const workingHours = ({ enabled, timezone, schedule }: OperatingHours): WorkingHours => ({
  enabled,
  timezone,
  schedule: schedule
    .filter((day) => day.enabled)
    .map(({ day, startTime, endTime }) => ({ day, start_time: startTime, end_time: endTime })),
});

/** What of a bot its own route takes, and what the route of its configuration. */
export interface BotParts {
  own: UpdateBotInput;
  config: BotConfigInput;
}

const NOT_STORED = 'its bots have no place for it.';

/** Refuses what a bot of the server's has no place for, and tells the rest apart. */
export const botParts = (input: { name?: string; config?: BotConfig; knowledgeBaseIds?: string[] }): BotParts => {
  const { name, config = {}, knowledgeBaseIds } = input;
  refuse(input, ['description', 'flowId', 'agentId', 'metadata'], NOT_STORED);
  refuse(config, ['handoffMessage', 'handoffTriggers'], NOT_STORED);
  const { welcomeMessage, fallbackMessage, operatingHours: hours, aiConfig } = config;
  refuse(hours, ['outsideHoursMessage'], NOT_STORED);
  refuse(aiConfig?.enableStreaming ? aiConfig : undefined, ['enableStreaming'], 'it streams nothing.');
  if ((knowledgeBaseIds?.length ?? 0) > 1) oneKnowledgeBase();
  return {
    own: given({
      name,
      model: aiConfig?.model,
      system_prompt: aiConfig?.systemPrompt,
      temperature: aiConfig?.temperature,
      max_tokens: aiConfig?.maxTokens,
      welcome_message: welcomeMessage,
      fallback_message: fallbackMessage,
    }),
    config: given({
      working_hours: hours && workingHours(hours),
      // An empty one is what the server has instead of none.
      knowledge_base_id: knowledgeBaseIds && (knowledgeBaseIds[0] ?? ''),
    }),
  };
};

export const oneKnowledgeBase = (): never => {
  throw new NotSupportedError('knowledgeBaseIds is not supported by the self-hosted server with more than one', {
    details: { parameter: 'knowledgeBaseIds' },
    remediation: 'A bot has one at most: take the other from it first.',
  });
};

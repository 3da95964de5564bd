import { markIn } from '../reconcile/mark.ts';
import type { DeliveryProblem, Report, ReportedState } from './report.ts';
import { RANKS } from './report.ts';

/**
 * What an event tells of a message; `undefined` when it tells of none. Takes the events of `@linktor/webhooks` of all three
 * platforms, bodies of Sinch's callbacks, events of `@linktor/realtime`, and a `Report` of your own making.
 */
export function reportOf(event: unknown): Report | undefined {
  if (!isObject(event)) return undefined;
  if (isObject(event['message_delivery_report']) || isObject(event['message_submit_notification']))
    return ofSinch(event);
  const type = event['type'];
  if (type === 'message_status') return ofLinktor(event, event['timestamp']);
  if (type === 'message') return ofLinktorMessage(event['message']);
  if (typeof type !== 'string') return ofCaller(event);
  if (type === 'message.created') return ofAntonniaMessage(part(event['data'], 'object'));
  if (type === 'session.created') return ofAntonniaSession(part(event['data'], 'object'));
  if (!Object.hasOwn(LINKTOR_EVENTS, type)) return undefined;
  const { data } = event;
  return isObject(data) ? ofLinktor({ status: LINKTOR_EVENTS[type], ...data }, event['timestamp']) : undefined;
}

/** The status that the name of an event tells, where its payload tells none. */
const LINKTOR_EVENTS: Readonly<Record<string, string>> = {
  'message.sent': 'sent',
  'message.delivered': 'delivered',
  'message.read': 'read',
  'message.failed': 'failed',
};

const LINKTOR_STATES: Readonly<Record<string, ReportedState>> = {
  pending: 'sent',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  failed: 'undelivered',
};

const SINCH_STATES: Readonly<Record<string, ReportedState>> = {
  QUEUED_ON_CHANNEL: 'sent',
  // One channel did not, the next may.
  SWITCHING_CHANNEL: 'sent',
  DELIVERED: 'delivered',
  READ: 'read',
  FAILED: 'undelivered',
};

const ANTONNIA_STATES: Readonly<Record<string, ReportedState>> = {
  pending: 'sent',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  failed: 'undelivered',
  rejected: 'undelivered',
};

function ofLinktor(told: Told, at: unknown): Report | undefined {
  const message = isObject(told['message']) ? told['message'] : undefined;
  if ((told['direction'] ?? message?.['direction']) === 'inbound') return undefined;
  const state = stateIn(LINKTOR_STATES, told['status'] ?? message?.['status']);
  return made('linktor', told['messageId'] ?? message?.['id'], markIn(message?.['metadata']), state, {
    at: told['timestamp'] ?? at,
    error: problem(told['error'] ?? message?.['failedReason']),
  });
}

function ofLinktorMessage(message: unknown): Report | undefined {
  if (!isObject(message) || message['direction'] !== 'outbound') return undefined;
  const state = stateIn(LINKTOR_STATES, message['status']);
  const at = message[state === 'read' ? 'readAt' : state === 'delivered' ? 'deliveredAt' : 'updatedAt'];
  return made('linktor', message['id'], markIn(message['metadata']), state, {
    at,
    error: problem(message['failedReason']),
  });
}

function ofSinch(event: Told): Report | undefined {
  const report = event['message_delivery_report'];
  const told = (isObject(report) ? report : event['message_submit_notification']) as Told;
  const state = report === told ? stateIn(SINCH_STATES, told['status']) : 'sent';
  const { reason } = told;
  const error = isObject(reason) ? problem(reason['description'], reason['code'], reason) : undefined;
  const mark = markIn(told['metadata']) ?? markIn(event['message_metadata']);
  return made('sinch', told['message_id'], mark, state, { at: event['event_time'] ?? event['accepted_time'], error });
}

function ofAntonniaMessage(message: unknown): Report | undefined {
  if (!isObject(message)) return undefined;
  // Left out, it is on its way.
  const state = stateIn(ANTONNIA_STATES, message['delivery_status'] ?? 'pending');
  const at = message[state === 'delivered' ? 'delivered_at' : 'updated_at'] ?? message['created_at'];
  const error = problem(message['delivery_error_message'], message['delivery_error_code']);
  return made('antonnia', message['id'], undefined, state, { at, error });
}

const ofAntonniaSession = (session: unknown): Report | undefined =>
  isObject(session)
    ? made('antonnia', session['id'], markIn(session['metadata']), 'sent', {
        at: session['created_at'],
        error: undefined,
      })
    : undefined;

function ofCaller(report: Told): Report | undefined {
  const { platform, platformMessageId, id, state, at, error } = report;
  if (platform !== 'linktor' && platform !== 'sinch' && platform !== 'antonnia') return undefined;
  if (typeof state !== 'string' || !Object.hasOwn(RANKS, state)) return undefined;
  const told = isObject(error) ? problem(error['message'], error['code'], error['details']) : undefined;
  const mark = typeof id === 'string' ? id : undefined;
  return made(platform, platformMessageId, mark, state as ReportedState, { at, error: told });
}

type Told = Readonly<Record<string, unknown>>;

function made(
  platform: Report['platform'],
  name: unknown,
  mark: string | undefined,
  state: ReportedState | undefined,
  { at, error }: { at: unknown; error: DeliveryProblem | undefined },
): Report | undefined {
  const platformMessageId = typeof name === 'string' && name !== '' && !name.includes('\0') ? name : undefined;
  const id = mark !== undefined && UUID.test(mark) ? mark : undefined;
  if (state === undefined || (platformMessageId === undefined && id === undefined)) return undefined;
  // A time that PostgreSQL does not know is none: the report counts all the same.
  const parsed = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  const time = parsed >= 0 && parsed < Date.UTC(9999, 0) ? new Date(parsed).toISOString() : undefined;
  return { platform, platformMessageId, id, state, at: time, ...(state === 'undelivered' && error && { error }) };
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

const stateIn = (states: Readonly<Record<string, ReportedState>>, name: unknown): ReportedState | undefined =>
  typeof name === 'string' && Object.hasOwn(states, name) ? states[name] : undefined;

const problem = (message: unknown, code?: unknown, details?: unknown): DeliveryProblem | undefined =>
  typeof message === 'string' || code != null
    ? {
        name: 'DeliveryError',
        message: typeof message === 'string' ? readable(message.slice(0, 2_000)) : 'the platform could not deliver it',
        ...(code != null && { code: readable(String(code)) }),
        ...(details !== undefined && { details }),
      }
    : undefined;

/** Whoever looks at one with psql must not be told that a character does not exist. */
const readable = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

const part = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

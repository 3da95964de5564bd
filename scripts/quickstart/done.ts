import type { RequestRecord } from '../../packages/mock/src/types.ts';

/** One thing that a program must have done: something that arrived at the mock. */
interface Deed {
  what: string;
  surface: RequestRecord['surface'];
  operationId: string;
  status: number;
  /** What has to be true of at least one such request. */
  saying?: (request: RequestRecord) => boolean;
}

/** The main job on each platform: send a message, page through a list, meet a typed error. */
const DEEDS: readonly Deed[] = [
  { what: 'created a contact', surface: 'linktor', operationId: 'createContact', status: 201 },
  {
    ...{ what: 'sent a message', surface: 'linktor', operationId: 'sendConversationMessage', status: 201 },
    saying: ({ body }) => (body as { text?: unknown } | null)?.text === 'Hello from TypeScript!',
  },
  { what: 'listed conversations', surface: 'linktor', operationId: 'listConversations', status: 200 },
  {
    ...{ what: 'asked for the next page', surface: 'linktor', operationId: 'listConversations', status: 200 },
    saying: ({ query }) => 'cursor' in query,
  },
  { what: 'met a conversation that is gone', surface: 'linktor', operationId: 'getConversation', status: 404 },
  { what: 'opened a session', surface: 'antonnia', operationId: 'createSession', status: 201 },
  {
    ...{ what: 'added a message', surface: 'antonnia', operationId: 'createMessage', status: 201 },
    saying: ({ body }) => (body as { content?: { text?: unknown } } | null)?.content?.text === 'Hello',
  },
  { what: 'made the agent answer', surface: 'antonnia', operationId: 'replySession', status: 200 },
  { what: 'searched sessions', surface: 'antonnia', operationId: 'searchSessions', status: 200 },
  { what: 'fetched a token', surface: 'sinch', operationId: 'createToken', status: 200 },
  { what: 'sent a message', surface: 'sinch', operationId: 'sendMessage', status: 200 },
  { what: 'listed messages', surface: 'sinch', operationId: 'listMessages', status: 200 },
];

/** What it must have told the person in front of it. */
const TOLD: readonly RegExp[] = [
  /created the contact \S+/,
  /sent \S+, status \S+, request \S+/,
  /page 2: \S+/,
  /typed error: NotFoundError 404/,
  /opened session \S+/,
  /found session \S+/,
  /typed error, before anything was sent: .*debounce_time/,
  /sent \S+, accepted \d{4}-/,
  /page: \S+/,
];

/** What the program did not do or say although it should have; empty when the job is done. */
export function undone(requests: readonly RequestRecord[], output: string): string[] {
  const lacks = DEEDS.filter(
    (deed) =>
      !requests.some(
        (request) =>
          request.surface === deed.surface &&
          request.operationId === deed.operationId &&
          request.status === deed.status &&
          /\blinktor-sdk\//.test(request.headers['user-agent'] ?? '') &&
          (deed.saying?.(request) ?? true),
      ),
  ).map(({ what, surface, operationId, status }) => `${surface}: nobody ${what} (${operationId} answered ${status})`);
  const wrong = requests.flatMap(({ surface, operationId, violations }) =>
    violations
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => `${surface} ${operationId}: ${message}`),
  );
  const silent = TOLD.filter((words) => !words.test(output)).map((words) => `it did not say ${words}`);
  return [...lacks, ...wrong, ...silent];
}

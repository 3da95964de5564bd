/** What a job may cost in a browser bundle: bytes, minified and gzipped. */
export interface Budget {
  job: string;
  code: string;
  /** What it may not exceed: a little above what it is now, so that growth is noticed. */
  limit: number;
  /** What it should come down to, where that is less. */
  goal?: number;
  /** Files, or words of the code, that must not be in the bundle: importing one thing brings nothing of the others. */
  without?: RegExp;
  /** Files that are loaded later, but surely are: they count too. */
  later?: RegExp;
  /** What the program has anyway, and so does not count. */
  external?: readonly string[];
}

const LINKTOR_ONLY =
  /core-gen\/dist\/(?:antonnia|sinch|linktor-server)|conversations\/dist\/(?:antonnia|sinch)|self-hosted\/dist/;
const ONE_RESOURCE =
  /(?:core-gen|conversations)\/dist\/(?:antonnia|sinch|linktor-server)|self-hosted\/dist|createContact|connectChannel|uploadMedia/;

export const BUDGETS: readonly Budget[] = [
  {
    job: 'send one text message on Linktor',
    code: `import { Conversations } from '@linktor/conversations';
           await new Conversations({ apiKey: 'k' }).sendText('conv_1', 'hello');`,
    limit: 10_350,
    goal: 7_000,
    without: ONE_RESOURCE,
  },
  {
    job: 'send one message on Antonnia',
    code: `import { Antonnia } from '@linktor/conversations/antonnia';
           await new Antonnia({ token: 't' }).sessions.messages.create('s', { role: 'user', content: { type: 'text', text: 'hello' } });`,
    limit: 10_300,
    goal: 7_000,
    without:
      /core-gen\/dist\/(?:linktor|sinch)|conversations\/dist\/(?:sinch|index)|sendConversationMessage|messages:send/,
  },
  {
    job: 'send one text message on Sinch',
    code: `import { Messages } from '@linktor/conversations/sinch';
           await new Messages({ projectId: 'p', keyId: 'i', keySecret: 's', region: 'eu' }).sendTextMessage({ app_id: 'a', text: 'hello', recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }] });`,
    limit: 11_550,
    goal: 8_000,
    without:
      /core-gen\/dist\/(?:linktor|antonnia)|conversations\/dist\/(?:antonnia|index)|createSession|createApp|lookupCapability|listTemplates/,
  },
  {
    // Every resource hangs on this client, so that all 52 operations come with it: whoever counts bytes takes `Messages`.
    job: 'the whole Sinch client',
    code: `import { Sinch } from '@linktor/conversations/sinch';
           await new Sinch({ projectId: 'p', keyId: 'i', keySecret: 's', region: 'eu' }).messages.sendTextMessage({ app_id: 'a', text: 'hello', recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }] });`,
    limit: 14_150,
    without:
      /core-gen\/dist\/(?:linktor|antonnia)|conversations\/dist\/(?:antonnia|index)|createSession|sendConversationMessage/,
  },
  {
    job: 'a session for any number of clients',
    code: `import { TokenManager } from '@linktor/auth';
           await new TokenManager().login({ email: 'e', password: 'p' });`,
    limit: 10_750,
    without: LINKTOR_ONLY,
  },
  {
    job: 'the figures of the dashboard',
    code: `import { Analytics } from '@linktor/analytics';
           await new Analytics({ apiKey: 'k' }).getDashboard();`,
    limit: 9_050,
    without: /renderVreImage|core-gen\/dist\/(?:antonnia|sinch)/,
  },
  {
    job: 'draw a menu',
    code: `import { VRE } from '@linktor/analytics/vre';
           await new VRE({ apiKey: 'k' }).renderMenu({ tenantId: 't', titulo: 'm', opcoes: [] });`,
    limit: 9_450,
    without: /getDashboardMetrics|core-gen\/dist\/(?:antonnia|sinch)/,
  },
  {
    // Every resource hangs on this client, so all of them come with it; what realtime needs to recover is loaded later. 3 KB
    // are the HMAC with which the official webhook functions answer at once where there is no node:crypto. 200 bytes are that it
    // and its TokenManager can stand on a transport of another make.
    job: 'the one client of all of Linktor',
    code: `import { LinktorClient } from '@linktor/sdk';
           await new LinktorClient({ apiKey: 'k' }).conversations.sendText('conv_1', 'hello');`,
    limit: 46_700,
    // What reads a stream comes with the first one.
    without: new RegExp(`${LINKTOR_ONLY.source}|STREAM_TRUNCATED`),
  },
  {
    job: 'send one text message through a namespace of @linktor/sdk',
    code: `import { Conversations } from '@linktor/sdk/conversations';
           await new Conversations({ apiKey: 'k' }).sendText('conv_1', 'hello');`,
    limit: 10_350,
    without: /packages\/(?:sdk\/dist\/index|ai|realtime|webhooks|auth|analytics)/,
  },
  {
    job: 'one completion',
    code: `import { PlainCompletions } from '@linktor/ai';
           await new PlainCompletions({ apiKey: 'k' }).complete('Hi');`,
    limit: 9_550,
    goal: 8_000,
    without: /createBot|executeFlow|uploadDocument|invokeAgent|core-gen\/dist\/(?:antonnia|sinch)/,
  },
  {
    // Beyond core and the two resources: 6.9 KB at once, of which 1.4 are the server's routes, and 5.1 with the first calls.
    job: 'conversations and contacts of a self-hosted server',
    code: `import { Contacts, Conversations } from '@linktor/conversations';
           import { selfHosted } from '@linktor/self-hosted';
           const server = selfHosted({ baseUrl: 'u', email: 'e', password: 'p' });
           await new Conversations(server).sendText('conv_1', 'hello');
           for await (const contact of new Contacts(server).list()) console.log(contact);`,
    limit: 22_850,
    without: /createAgent|uploadMedia|core-gen\/dist\/(?:antonnia|sinch)/,
    later: /self-hosted\/dist\/(?:conversations|contacts|lists|channel-types)/,
  },
  {
    job: 'verify one webhook',
    code: `import { inspectDelivery } from '@linktor/webhooks';
           await inspectDelivery({ payload: '{}', headers: {}, secret: 's' });`,
    limit: 2_000,
  },
  {
    // What back-fill needs is loaded when back-fill is given.
    job: 'open one socket',
    code: `import { Realtime } from '@linktor/realtime';
           await new Realtime({ apiKey: 'k' }).connect();`,
    limit: 10_200,
    goal: 6_000,
    without: /consume|SharedRealtime|scanHistory/,
  },
  {
    job: 'share one socket among tabs',
    code: `import { SharedRealtime } from '@linktor/realtime/shared';
           await new SharedRealtime({ name: 'n', apiKey: 'k' }).connect();`,
    limit: 12_300,
  },
  {
    // What the adapter adds to a program with Chat SDK: itself, the client, and the reader of webhooks.
    job: 'a bot on Sinch',
    code: `import { createSinchAdapter } from '@linktor/chat/sinch';
           await createSinchAdapter({ appId: 'a', webhookSecret: 's' }).postMessage('sinch:SMS:1', 'hello');`,
    limit: 34_600,
    without: /core-gen\/dist\/(?:linktor|antonnia)|conversations\/dist\/(?:antonnia|index)|createSession/,
    external: ['chat', '@chat-adapter/shared'],
  },
  {
    job: 'a bot on Linktor',
    code: `import { createLinktorAdapter } from '@linktor/chat/linktor';
           await createLinktorAdapter({ webhookSecret: 's' }).postMessage('linktor:conv_1', 'hello');`,
    limit: 33_900,
    without: /core-gen\/dist\/(?:sinch|antonnia)|conversations\/dist\/(?:antonnia|sinch)|createSession/,
    external: ['chat', '@chat-adapter/shared', '@linktor/realtime'],
  },
  {
    job: 'a bot on Antonnia',
    code: `import { createAntonniaAdapter } from '@linktor/chat/antonnia';
           await createAntonniaAdapter({ token: 't', webhookSecret: 's' }).postMessage('antonnia:s', 'hello');`,
    limit: 28_700,
    without: /core-gen\/dist\/(?:linktor|sinch)|conversations\/dist\/(?:sinch|index)|messages:send/,
    external: ['chat', '@chat-adapter/shared'],
  },
];

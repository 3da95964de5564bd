/** What a job may cost in a browser bundle: bytes, minified and gzipped. */
export interface Budget {
  job: string;
  code: string;
  limit: number;
  /** Files that must not be in the bundle: importing one thing brings nothing of the others. */
  without?: RegExp;
}

const LINKTOR_ONLY = /core-gen\/dist\/(?:antonnia|sinch)|conversations\/dist\/(?:antonnia|sinch)/;

export const BUDGETS: readonly Budget[] = [
  {
    job: 'send one text message on Linktor',
    code: `import { Conversations } from '@linktor/conversations';
           await new Conversations({ apiKey: 'k' }).sendText('conv_1', 'hello');`,
    limit: 7_000,
    without: LINKTOR_ONLY,
  },
  {
    job: 'send one message on Antonnia',
    code: `import { Antonnia } from '@linktor/conversations/antonnia';
           await new Antonnia({ token: 't' }).sessions.messages.create('s', { role: 'user', content: { type: 'text', text: 'hello' } });`,
    limit: 7_000,
    without:
      /core-gen\/dist\/(?:linktor|sinch)|conversations\/dist\/(?:sinch|conversations|contacts|channels|messages|media)/,
  },
  {
    job: 'send one text message on Sinch',
    code: `import { Messages } from '@linktor/conversations/sinch';
           await new Messages({ projectId: 'p', keyId: 'i', keySecret: 's', region: 'eu' }).sendTextMessage({ app_id: 'a', text: 'hello', recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }] });`,
    limit: 8_000,
    without:
      /core-gen\/dist\/(?:linktor|antonnia)|conversations\/dist\/(?:antonnia|conversations|contacts|channels|messages|media)|conversations\/dist\/sinch\/(?:sinch|apps|capability|consents|contacts|conversations|events|settings|templates|transcoding|webhooks)/,
  },
  {
    // Every resource hangs on this client, so that all 52 operations come with it: whoever counts bytes takes `Messages`.
    job: 'the whole Sinch client',
    code: `import { Sinch } from '@linktor/conversations/sinch';
           await new Sinch({ projectId: 'p', keyId: 'i', keySecret: 's', region: 'eu' }).messages.sendTextMessage({ app_id: 'a', text: 'hello', recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }] });`,
    limit: 16_000,
    without:
      /core-gen\/dist\/(?:linktor|antonnia)|conversations\/dist\/(?:antonnia|conversations|contacts|channels|messages|media)/,
  },
];

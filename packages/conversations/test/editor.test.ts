import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// What an editor offers and shows, asked of the same language service that editors ask. `|` marks the cursor.

const FILE = fileURLToPath(new URL('./program.ts', import.meta.url));
const IMPORTS = `
import { Conversations } from '@linktor/conversations';
import { Antonnia } from '@linktor/conversations/antonnia';
import { Sinch } from '@linktor/conversations/sinch';
declare const conversations: Conversations;
declare const antonnia: Antonnia;
declare const sinch: Sinch;
`;

let code = '';
let version = 0;
const service = ts.createLanguageService({
  getCompilationSettings: () => ({
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ['@linktor/source'],
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  }),
  getScriptFileNames: () => [FILE],
  getScriptVersion: (file) => (file === FILE ? String(version) : '0'),
  getScriptSnapshot: (file) => {
    const text = file === FILE ? code : ts.sys.readFile(file);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => fileURLToPath(new URL('.', import.meta.url)),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (file) => file === FILE || ts.sys.fileExists(file),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

const put = (line: string): number => {
  code = IMPORTS + line.replace('|', '');
  version++;
  return IMPORTS.length + line.indexOf('|');
};
const completions = (line: string): string[] =>
  service.getCompletionsAtPosition(FILE, put(line), {})?.entries.map(({ name }) => name) ?? [];
const hover = (line: string): string =>
  ts.displayPartsToString(service.getQuickInfoAtPosition(FILE, put(line))?.displayParts);

describe('an editor completes', () => {
  const expected: [string, string[]][] = [
    [
      'sinch.|',
      ['messages', 'contacts', 'conversations', 'events', 'apps', 'webhooks', 'templates', 'projectSettings'],
    ],
    [`new Sinch({ region: '|' })`, ['us', 'eu', 'br']],
    [`conversations.list({ status: '|' })`, ['open', 'pending', 'resolved', 'snoozed']],
    [`conversations.list({ | })`, ['status', 'channelId', 'assignedTo', 'tags', 'search', 'cursor']],
    [
      `sinch.messages.send({ app_id: 'a', recipient: { contact_id: 'c' }, message: { | } })`,
      ['text_message', 'card_message', 'template_message'],
    ],
    [
      `sinch.messages.sendTextMessage({ app_id: 'a', text: 't', recipient_identities: [{ channel: '|' }] })`,
      ['SMS', 'WHATSAPP', 'RCS'],
    ],
    [`sinch.webhooks.create({ app_id: 'a', target: 't', triggers: ['|'] })`, ['MESSAGE_INBOUND', 'MESSAGE_DELIVERY']],
    [`sinch.consents.listIdentities('a', '|')`, ['OPT_OUT_ALL', 'OPT_OUT_MARKETING', 'OPT_OUT_NOTIFICATION']],
    [`antonnia.sessions.messages.create('s', { role: '|' })`, ['user', 'assistant']],
    [
      `antonnia.sessions.messages.create('s', { role: 'user', content: { type: '|' } })`,
      ['text', 'image', 'file', 'thought'],
    ],
    [`conversations.get('c', { | })`, ['signal', 'timeout', 'maxRetries', 'idempotencyKey']],
  ];

  test.each(expected)('%s', (line, names) => {
    expect(completions(line)).toEqual(expect.arrayContaining(names));
  });

  test('nothing of how a client is built inside', () => {
    // The transport is for calls that no method makes.
    expect(completions('conversations.|').filter((name) => /transport|path/i.test(name))).toEqual(['transport']);
    expect(completions('sinch.messages.|').filter((name) => /transport|^path/i.test(name))).toEqual(['transport']);
  });
});

describe('an editor shows a plain name for', () => {
  test.each([
    ['const conversation| = await conversations.get("c");', 'const conversation: Conversation'],
    ['const page| = await conversations.list();', 'const page: Page<Conversation, ConversationPage>'],
    [
      'const session| = await antonnia.sessions.create({ contact_id: "c", contact_name: "n" });',
      'const session: Session',
    ],
    [
      'const sent| = await sinch.messages.sendTextMessage({ app_id: "a", contact_id: "c", text: "t" });',
      'const sent: SendMessageResponse',
    ],
    ['for await (const message| of sinch.messages.list()) {}', 'const message: ConversationMessage'],
  ])('%s', (line, shown) => {
    expect(hover(line)).toBe(shown);
  });
});

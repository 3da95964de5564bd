import { manifest as antonnia } from '@linktor/core-gen/antonnia/manifest';
import { manifest as linktor } from '@linktor/core-gen/linktor/manifest';
import { manifest as sinch } from '@linktor/core-gen/sinch/manifest';
import { expect, test } from 'vitest';
import { plansOf, stepsOf } from './plan.ts';

const does = (manifest: Parameters<typeof plansOf>[0], ids: readonly string[]): (string | undefined)[] => {
  const plans = plansOf(manifest);
  return ids.map((id) => {
    const plan = plans.get(id);
    return (
      plan &&
      `${plan.does} ${[...plan.parents, plan.collection].join('/')}${plan.key === undefined ? '' : `/${plan.key}`}`
    );
  });
};

test('what an operation does is told by its method and its path', () => {
  expect(does(linktor, ['createBot', 'listBots', 'getBot', 'updateBot', 'deleteBot'])).toEqual([
    ...['create bots', 'list bots', 'get bots/id', 'change bots/id', 'delete bots/id'],
  ]);
  expect(does(linktor, ['listDocuments', 'getDocument'])).toEqual(['list id/documents', 'get id/documents/documentId']);
  expect(does(antonnia, ['createSession', 'getSession', 'createMessage'])).toEqual([
    'create sessions',
    'get sessions/session_id',
    'create session_id/messages',
  ]);
  expect(does(sinch, ['createApp', 'updateTemplate'])).toEqual([
    'create project_id/apps',
    'change project_id/templates/template_id',
  ]);
});

test('what is anything else has no plan', () => {
  expect(does(linktor, ['login', 'getConversationCounts', 'assignConversation', 'searchContacts', 'startBot'])).toEqual(
    Array(5).fill(undefined),
  );
  expect(does(sinch, ['sendMessage', 'mergeContact', 'createToken'])).toEqual(Array(3).fill(undefined));
});

test('the documents a path goes through', () => {
  const steps = (entry: Parameters<typeof stepsOf>[0] | undefined): string[] =>
    entry === undefined
      ? []
      : stepsOf(entry).map(({ collection, parents, key }) => `${[...parents, collection].join('/')}=${key}`);
  expect(steps(linktor['getDocumentChunks'])).toEqual(['knowledge-bases=id', 'id/documents=documentId']);
  expect(steps(sinch['mergeContact'])).toEqual(['projects=project_id', 'project_id/contacts=destination_id']);
});

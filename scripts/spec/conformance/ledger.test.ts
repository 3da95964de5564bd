import { expect, test } from 'vitest';
import { Ledger } from './ledger.ts';

const ledger = new Ledger();
ledger.add('mine');
ledger.permit('project');

test.each([
  ['what was made', ['mine'], {}, false, []],
  ['somebody else’s thing', ['theirs'], {}, false, ['theirs']],
  ['within a project', ['project', 'mine'], {}, false, []],
  ['the project itself', ['project'], {}, false, ['project']],
  ['something new in a project', ['project'], {}, true, []],
  ['something new in a stranger’s', ['theirs'], {}, true, ['theirs']],
  ['a stranger in the body', [], { contact_id: 'theirs', channelIds: ['mine', 'other'] }, true, ['theirs', 'other']],
  ['a stranger deep in the body', [], { a: [{ b: { userId: 'theirs' } }] }, true, ['theirs']],
  ['ids that are the caller’s business', [], { id: 'x', external_id: 'x', config: { page_id: 'x' } }, true, []],
  ['nothing', [], { knowledge_base_id: '' }, true, []],
  ['words that only end like ids', [], { paid: 'x', valid: 'y', grid: 'z' }, true, []],
])('%s', (_, path, body, creates, strangers) => {
  expect(ledger.strangers(path, body, creates)).toEqual(strangers);
});

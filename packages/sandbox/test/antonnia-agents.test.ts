import { expect, test } from 'vitest';
import { antonniaStage } from './antonnia.ts';
import { refusal } from './stage.ts';

const stage = antonniaStage();

test('agents are created, read, changed, searched and deleted', async () => {
  const { agents } = stage;
  const bot = await agents.create({ type: 'ai', name: 'Bot', assistant_id: 'a_1' });
  const ana = await agents.create({ type: 'human', name: 'Ana', profile_id: 'p_1' });
  expect(await agents.get(bot.id)).toEqual(bot);
  expect((await agents.search()).data).toEqual([bot, ana]);
  expect((await agents.search({ type: 'human' })).data).toEqual([ana]);
  expect((await agents.search({ assistant_id: 'a_1' })).data).toEqual([bot]);
  expect((await agents.search({ profile_id: 'a_1' })).data).toEqual([]);
  expect((await agents.search({ offset: 1, limit: 5 })).data).toEqual([ana]);

  expect(await agents.update(bot.id, { name: 'Bot 2', assistant_id: 'a_2' })).toEqual({
    ...bot,
    name: 'Bot 2',
    assistant_id: 'a_2',
  });
  // The type of an agent cannot be changed.
  expect(await refusal(agents.update(bot.id, { profile_id: 'p' }))).toContain('422');
  expect(await refusal(agents.update(ana.id, { assistant_id: 'a' }))).toContain('422');

  await agents.delete(bot.id);
  expect(await refusal(agents.get(bot.id))).toContain('404 Agent not found');
  expect(await refusal(agents.update(bot.id, { name: 'x' }))).toContain('404');
  expect(await refusal(agents.delete(bot.id))).toContain('404');
  expect((await agents.search()).data).toEqual([ana]);
});

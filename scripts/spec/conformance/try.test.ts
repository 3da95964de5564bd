import { expect, test } from 'vitest';
import { startMock } from '../../../packages/mock/src/index.ts';
import { TARGETS } from './targets.ts';
import { tryAll } from './try.ts';

/** What would touch the account of whoever gave the credentials. */
const ACCOUNT = ['login', 'refreshToken', 'updateCurrentUser', 'changePassword'];

// The mock in the place of a live server: every plan runs to its end, and nothing departs from the specification.
test.each(Object.entries(TARGETS))('%s', async (name, target) => {
  const [subject] = target.subjects;
  const surface = subject?.wire ?? subject?.surface ?? 'linktor-server';
  await using mock = await startMock({ surfaces: [surface], port: 0 });
  const credentials = {
    ...{ email: 'any@example.com', password: 'any-password', 'api-key': 'any-key', token: 'any-token' },
    ...{ 'project-id': 'any-project', 'key-id': 'any-id', 'key-secret': 'any-secret', 'app-id': 'any-app' },
  };
  const lines: string[] = [];
  const consents = new Set(['messages', 'models', 'installation'] as const);
  const options = { target: mock.urls[surface], credentials, consents, only: undefined, template: 'menu_opcoes' };
  const { parts, left, broken } = await tryAll(target, options, (line) => lines.push(line));
  expect([left, broken]).toEqual([[], []]);
  for (const { live, spec } of parts) {
    const said = new Set(live.map(({ operation }) => operation));
    expect([...spec.operations.keys()].filter((id) => !said.has(id))).toEqual([]);
    // What the SDK makes on the way to something else is ours, too.
    const held = live.filter(({ detail }) => /did not make|needs /.test(detail)).map(({ operation }) => operation);
    expect(held).toEqual(name === 'linktor' ? ACCOUNT : []);
  }
  for (const secret of ['any-password', 'any-secret', 'any-key', 'any-token'])
    expect(lines.join('\n')).not.toContain(secret);
});

// The workflows cannot be run here; what must be true of them can be read.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  environment?: string;
  needs?: string | string[];
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = new URL('../../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map((name): [string, string, Workflow] => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  return [name, text, parse(text) as Workflow];
});

test.each(workflows)('%s pins every action by commit, and says which version that is', (_name, text) => {
  const uses = text.split('\n').filter((line) => /\buses:/.test(line));
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(workflows)(
  '%s may read by default, and leaves no credentials behind',
  (_name, _text, { permissions, jobs }) => {
    expect(permissions).toEqual({ contents: 'read' });
    const checkouts = Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  },
);

test.each(workflows)('%s runs only scripts that package.json has', (_name, text) => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const named = [...text.matchAll(/(?:run|script): pnpm (?:run )?([\w:-]+)$/gm)].map(([, script]) => script);
  for (const script of named) expect(Object.keys(scripts)).toContain(script);
});

test('only the job in the protected environment can publish, and it runs no code of ours', () => {
  const powerful = workflows.flatMap(([name, , { jobs }]) =>
    Object.entries(jobs).flatMap(([job, { permissions }]) => (permissions?.['id-token'] ? [`${name} ${job}`] : [])),
  );
  expect(powerful).toEqual(['release.yml publish']);
  const { publish } = workflows.find(([name]) => name === 'release.yml')?.[2].jobs ?? {};
  expect(publish?.environment).toBe('npm');
  expect(publish?.needs).toBe('pack');
  const commands = publish?.steps.flatMap(({ run }) => (run === undefined ? [] : [run])) ?? [];
  expect(commands).toHaveLength(1);
  expect(commands[0]).toContain('--ignore-scripts');
});

test('no long-lived token is used', () => {
  for (const [, text] of workflows) expect(text).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN|registry-url/);
});

import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CommandResult, root, runCommand } from '../run-command.ts';
import { namesOf } from './new-package/names.ts';

// A copy of this repository, with what is installed linked into it: scaffolding writes into the workspace.
const copy = mkdtempSync(join(tmpdir(), 'linktor-new-package-'));

const inCopy = (command: string, ...args: string[]): Promise<CommandResult> =>
  runCommand(command, args, {
    cwd: copy,
    // Nothing is built there.
    env: { PATH: `${join(copy, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}`, LINKTOR_BUILT: '' },
  });
const node = (...args: string[]): Promise<CommandResult> => inCopy(process.execPath, ...args);

/** Links what is installed in a folder, but not the workspace's own packages: those are to be the copied ones. */
const linkInstalled = (folder: string): void => {
  const from = join(root, folder, 'node_modules');
  if (!existsSync(from)) return;
  for (const name of globSync(['[!@.]*', '.bin', '.pnpm', '@*/*'], { cwd: from })) {
    if (name.startsWith('@linktor')) continue;
    mkdirSync(dirname(join(copy, folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(from, name), join(copy, folder, 'node_modules', name));
  }
};
const linkOwn = (name: string): void => {
  mkdirSync(join(copy, 'node_modules', '@linktor'), { recursive: true });
  symlinkSync(join(copy, 'packages', name), join(copy, 'node_modules', '@linktor', name));
};

const OPERATIONS = `
  /call-routes:
    get:
      operationId: listCallRoutes
      tags: [CallRouting]
      summary: List call routes
      description: Returns all routes.
      parameters:
        - name: active
          in: query
          description: Only routes in use, or only those out of use.
          schema: { type: boolean }
      responses:
        '200':
          description: The routes.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/CallRouteList' }
              examples:
                routes: { value: { data: [{ id: route_1, number: '+15550100' }] } }
        '401': { $ref: '#/components/responses/Unauthorized' }
        default: { $ref: '#/components/responses/UnexpectedError' }
  /call-routes/{id}:
    put:
      operationId: setCallRoute
      tags: [CallRouting]
      summary: Set a call route
      description: Makes or replaces a route.
      parameters:
        - name: id
          in: path
          required: true
          description: Id of the route.
          schema: { type: string }
      requestBody:
        description: The route.
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/CallRouteInput' }
            examples:
              route: { value: { number: '+15550100' } }
      responses:
        '200':
          description: The route.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/CallRoute' }
              examples:
                route: { value: { id: route_1, number: '+15550100' } }
        '401': { $ref: '#/components/responses/Unauthorized' }
        default: { $ref: '#/components/responses/UnexpectedError' }
    delete:
      operationId: deleteCallRoute
      tags: [CallRouting]
      summary: Delete a call route
      description: Calls to its number ring nowhere from then on.
      parameters:
        - name: id
          in: path
          required: true
          description: Id of the route.
          schema: { type: string }
      responses:
        '204': { description: Deleted. }
        '401': { $ref: '#/components/responses/Unauthorized' }
        default: { $ref: '#/components/responses/UnexpectedError' }
`;
const SCHEMAS = `
    CallRouteInput:
      type: object
      description: A route to set.
      required: [number]
      properties:
        number: { type: string, description: The number people call. }
    CallRoute:
      type: object
      description: Where calls to a number go.
      required: [id, number]
      properties:
        id: { type: string, description: Id of the route. }
        number: { type: string, description: The number people call. }
    CallRouteList:
      type: object
      description: All routes.
      required: [data]
      properties:
        data:
          type: array
          description: The routes.
          items: { $ref: '#/components/schemas/CallRoute' }
`;

beforeAll(async () => {
  // Nothing that is made, and may be made anew while it is copied.
  const left = new Set(['node_modules', 'dist', 'docs-dist', 'generated', '.git', '.turbo', '.mutate', 'coverage']);
  cpSync(root, copy, { recursive: true, filter: (path) => !left.has(path.split(/[\\/]/).at(-1) ?? '') });
  linkInstalled('.');
  for (const name of readdirSync(join(copy, 'packages'))) {
    linkInstalled(join('packages', name));
    linkOwn(name);
  }
  const spec = join(copy, 'spec', 'linktor.yaml');
  const text = readFileSync(spec, 'utf8')
    .replace(/^paths:$/m, `paths:${OPERATIONS}`)
    .replace(/^ {2}schemas:$/m, `  schemas:${SCHEMAS}`)
    .replace(/^tags:$/m, 'tags:\n  - name: CallRouting\n    description: Where calls go.');
  writeFileSync(spec, text);
  const generated = await node('scripts/spec/generate.ts');
  expect(generated.output).toBe(generated.code === 0 ? generated.output : '');
}, 900_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each([
  ['billing', 'billing', 'Billing'],
  ['call-routing', 'callRouting', 'CallRouting'],
  ['web3-hooks', 'web3Hooks', 'Web3Hooks'],
])('%s is spelt %s and %s', (kebab, camel, pascal) => expect(namesOf(kebab)).toEqual({ kebab, camel, pascal }));

test.each(['', 'Billing', '-x', 'x-', 'a--b', '../x', '3d', 'a b', 'a/b'])('"%s" is no name', (name) => {
  expect(() => namesOf(name)).toThrow('no package name');
});

describe('a new package', () => {
  test('is complete, wired and green at once', { timeout: 1_800_000 }, async () => {
    const written: string[] = [];
    for (const [name, wrapped] of [
      ['call-routing', 3],
      ['billing', 0],
    ] as const) {
      const made = await node('scripts/spec/new-package.ts', name, '--no-install');
      expect(made.output).toContain(`✓ @linktor/${name}: ${wrapped} operations wrapped`);
      linkOwn(name);
      written.push(...made.output.split('\n').flatMap((line) => /^ {2}(\S+\.\w+)$/.exec(line)?.[1] ?? []));
    }
    expect(written.length).toBeGreaterThan(20);
    // The specification is the user's, and what is generated from it is as it was: neither is checked again below.
    expect(written.filter((file) => /^spec\/|\.gen\.ts$/.test(file))).toEqual([]);
    const again = await node('scripts/spec/new-package.ts', 'billing', '--no-install');
    expect([again.code, again.output]).toEqual([1, '✗ packages/billing is there already.\n']);

    const source = readFileSync(join(copy, 'packages/call-routing/src/call-routing.ts'), 'utf8');
    expect(source).toContain('listCallRoutes(query: ListCallRoutesQuery = {}, options?: RequestOptions)');
    expect(source).toContain('setCallRoute(id: string, data: CallRouteInput, options?: RequestOptions)');
    expect(source).toContain('deleteCallRoute(id: string, options?: RequestOptions): ApiPromise<void>');

    // It hangs on the one client, and can be imported through it.
    writeFileSync(
      join(copy, 'packages/sdk/test/scaffolded.test.ts'),
      `import { callRouting, LinktorClient } from '@linktor/sdk';
import { CallRouting } from '@linktor/sdk/call-routing';
import { expect, test } from 'vitest';

test('the client has it', () => {
  expect(callRouting.CallRouting).toBe(CallRouting);
  expect(new LinktorClient().callRouting).toBeInstanceOf(CallRouting);
});
`,
    );
    // What the programs of the other documents need has not changed, and to look at all of them takes longer than all else here.
    const documents = written.filter((file) => file.endsWith('.md'));
    expect(documents).toEqual(
      expect.arrayContaining(['packages/call-routing/README.md', 'packages/billing/README.md']),
    );
    writeFileSync(
      join(copy, 'scripts/check/readme/scaffolded.test.ts'),
      `import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../run-command.ts';
import { typeErrors, write } from './check.ts';
import { readPrograms } from './programs.ts';

test('the code of what was written type-checks', async () => {
  const documents: readonly string[] = ${JSON.stringify([...new Set(documents)])};
  const programs = documents.flatMap((file, i) => write(\`scaffolded/\${i}\`, file, readPrograms(join(root, file))));
  expect(programs.length).toBeGreaterThan(1);
  expect(await typeErrors('scaffolded', programs)).toEqual([]);
});
`,
    );
    // One program for all three: each of its own would read the generated types again.
    const include = ['call-routing', 'billing', 'sdk'].flatMap((name) => [
      `packages/${name}/src`,
      `packages/${name}/test`,
    ]);
    const config = { extends: './tsconfig.base.json', include };
    writeFileSync(join(copy, 'tsconfig.scaffolded.json'), JSON.stringify(config));
    const checks = await Promise.all([
      node('scripts/check/arrows.ts'),
      inCopy('knip'),
      inCopy('biome', 'check', ...written),
      inCopy('tsc', '-p', 'tsconfig.scaffolded.json'),
      inCopy(
        'vitest',
        'run',
        'packages/call-routing',
        'packages/billing',
        'packages/sdk/test/scaffolded',
        'scripts/spec/changes/packages',
        'scripts/docs/pages.test.ts',
        'scripts/docs/pictures',
        'scripts/check/readme/scaffolded',
      ),
      inCopy('vitest', 'run', '--config', 'vitest.contract.config.ts', 'packages/call-routing'),
    ]);
    for (const { code, output } of checks) expect.soft(code, output).toBe(0);
    expect(checks.at(-1)?.output).toMatch(/Tests.*4 passed/);
    const baseline = readFileSync(join(copy, 'scripts/check/contract/baseline.json'), 'utf8');
    expect(JSON.parse(baseline).linktor.CallRouting).toEqual({ operations: 3, covered: 3 });
    const changeset = readFileSync(join(copy, '.changeset/call-routing-initial.md'), 'utf8');
    expect(changeset).toMatch(/^---\n'@linktor\/call-routing': minor\n'@linktor\/sdk': minor\n---\n/);
  });
});

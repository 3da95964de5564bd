import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../run-command.ts';
import type { Names } from './names.ts';

/** A package, and the tag its operations have in the specification. */
export interface Wired extends Names {
  tag: string;
}

/** A file of the repository that must know a new package, and how it is told. */
interface Wire {
  file: string;
  edit: (text: string, wired: Wired) => string;
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  exports: Record<string, unknown>;
}

/** Everything that must know of a package beside the package itself. Returns the files it changed. */
export function wire(wired: Wired): string[] {
  // All edits before the first write: one that fails leaves nothing behind.
  const edits = WIRES.map(({ file, edit }) => {
    const path = join(root, file.replace('*', wired.kebab));
    return { path, text: edit(existsSync(path) ? readFileSync(path, 'utf8') : '', wired) };
  });
  for (const { path, text } of edits) writeFileSync(path, text);
  return edits.map(({ path }) => path);
}

/** Inserts before the first match. The files are ours: a place that is not there any more is a mistake to mend here. */
const before = (text: string, place: RegExp, insert: string): string => {
  const at = text.search(place);
  if (at < 0)
    throw new Error(
      `no place like ${place} to insert: scripts/spec/new-package/wiring.ts does not know this file any more.`,
    );
  return text.slice(0, at) + insert + text.slice(at);
};

const json = (text: string, change: (manifest: Manifest) => void): string => {
  const manifest = JSON.parse(text) as Manifest;
  change(manifest);
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

const sorted = (record: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const WIRES: readonly Wire[] = [
  {
    file: 'package.json',
    edit: (text, { kebab }) =>
      json(text, (manifest) => {
        manifest.devDependencies = sorted({ ...manifest.devDependencies, [`@linktor/${kebab}`]: 'workspace:*' });
      }),
  },
  {
    file: 'scripts/check/arrows.ts',
    edit: (text, { kebab, camel }) => {
      const key = kebab === camel ? kebab : `'${kebab}'`;
      const row = before(text, /^ {2}sdk: \[/m, `  ${key}: [...WRAPPER, 'raw'],\n`);
      const sdk = row.search(/^ {2}sdk: \[/m);
      return row.slice(0, sdk) + before(row.slice(sdk), /,?\s*\]/, `, '${kebab}'`);
    },
  },
  {
    // Whose version a change of the tag raises.
    file: 'scripts/spec/changes/packages.ts',
    edit: (text, { kebab, tag }) => {
      const table = text.indexOf('const BY_TAG');
      const key = /^\w+$/.test(tag) ? tag : `'${tag}'`;
      if (new RegExp(`^ {2}${key}:`, 'm').test(text))
        throw new Error(`the tag ${tag} belongs to another package already`);
      return text.slice(0, table) + before(text.slice(table), /^\};$/m, `  ${key}: '@linktor/${kebab}',\n`);
    },
  },
  {
    file: 'scripts/check/size-budgets.ts',
    edit: (text, { kebab, pascal }) =>
      before(
        text,
        /^\];$/m,
        `  {\n    job: 'a ${pascal} client',\n    code: \`import { ${pascal} } from '@linktor/${kebab}';\n           new ${pascal}({ apiKey: 'k' });\`,\n    limit: 14_000,\n    without: LINKTOR_ONLY,\n  },\n`,
      ),
  },
  {
    // Compiled by each TypeScript the packages support.
    file: 'scripts/check/types-matrix/consumer.ts',
    edit: (text, { kebab, camel, pascal }) =>
      `${before(text, /^import /m, `import { ${pascal} } from '@linktor/${kebab}';\n`)}\nexport const ${camel} = new ${pascal}(options);\n`,
  },
  {
    file: 'packages/sdk/package.json',
    edit: (text, { kebab }) =>
      json(text, (manifest) => {
        manifest.dependencies = sorted({ ...manifest.dependencies, [`@linktor/${kebab}`]: 'workspace:^' });
        const { './package.json': last, ...entries } = manifest.exports;
        const file = `./dist/packages/${kebab}`;
        manifest.exports = {
          ...entries,
          [`./${kebab}`]: {
            '@linktor/source': `./src/packages/${kebab}.ts`,
            import: { types: `${file}.d.ts`, default: `${file}.js` },
            require: { types: `${file}.d.cts`, default: `${file}.cjs` },
          },
          './package.json': last,
        };
      }),
  },
  { file: 'packages/sdk/src/packages/*.ts', edit: (_, { kebab }) => `export * from '@linktor/${kebab}';\n` },
  {
    file: 'packages/sdk/src/index.ts',
    edit: (text, { kebab, camel }) => `${text}export * as ${camel} from '@linktor/${kebab}';\n`,
  },
  {
    file: 'packages/sdk/src/client.ts',
    edit: (text, { kebab, camel, pascal }) => {
      if (new RegExp(`\\b${pascal}\\b`).test(text)) throw new Error(`the client already has a ${pascal}`);
      const imported = `import { ${pascal} } from '@linktor/${kebab}';\n${text}`;
      const field = before(imported, /^ {2}#webhooks:/m, `  #${camel}: ${pascal} | undefined;\n`);
      const getter = `  /** ${pascal}. */\n  get ${camel}(): ${pascal} {\n    this.#${camel} ??= new ${pascal}(this.#transport);\n    return this.#${camel};\n  }\n\n`;
      return before(field, /^ {2}\/\*\* Webhook functions/m, getter);
    },
  },
  {
    file: 'README.md',
    edit: (text, { kebab, pascal }) =>
      before(text, /^\| \[`@linktor\/mock`\]/m, `| [\`@linktor/${kebab}\`](packages/${kebab}) | ${pascal} |\n`),
  },
  {
    file: '.changeset/*-initial.md',
    edit: (_, { kebab, camel, pascal }) =>
      `---\n'@linktor/${kebab}': minor\n'@linktor/sdk': minor\n---\n\n${pascal} on Linktor, also as \`client.${camel}\`.\n`,
  },
];

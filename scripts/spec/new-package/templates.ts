import type { Names } from './names.ts';
import type { WrappedOperation } from './operations.ts';

/** The files of a new package, by their path in its folder. */
export function packageFiles(names: Names, operations: readonly WrappedOperation[]): Record<string, string> {
  return {
    'package.json': manifest(names),
    'tsconfig.json': '{\n  "extends": "../../tsconfig.base.json",\n  "include": ["src", "test"]\n}\n',
    'tsdown.config.ts': `import { library } from '../../tsdown.base.ts';\n\nexport default library(['src/index.ts', 'src/raw.ts']);\n`,
    'README.md': readme(names, operations),
    'src/index.ts': `export type { ClientOptions } from '@linktor/core';\nexport * from '@linktor/core/public';\nexport { ${names.pascal} } from './${names.kebab}.ts';\nexport type * from './types.ts';\n`,
    'src/raw.ts': RAW,
    'src/types.ts': types(operations),
    [`src/${names.kebab}.ts`]: resource(names, operations),
    [`test/${names.kebab}.test.ts`]: unitTest(names),
    'test/readme.contract.test.ts': README_TEST,
    ...(operations.length > 0 && { [`test/${names.kebab}.contract.test.ts`]: contractTest(names, operations) }),
  };
}

const RAW = `// The way down to the API itself. Needs the optional peer \`@linktor/raw\`.
export * from '@linktor/raw/linktor';
`;

const README_TEST = `import { readmeTests } from '../../../scripts/check/readme/readme.ts';

readmeTests(new URL('../README.md', import.meta.url));
`;

const manifest = ({ kebab, pascal }: Names): string => {
  const entry = (extension: string, name = 'index'): object => ({
    types: `./dist/${name}.d.${extension.replace('js', 'ts')}`,
    default: `./dist/${name}.${extension}`,
  });
  const content = {
    name: `@linktor/${kebab}`,
    version: '0.0.0',
    description: `${pascal} on Linktor.`,
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    files: ['dist', 'src', '!src/**/*.test.ts', 'CHANGELOG.md'],
    engines: { node: '>=20.19' },
    main: './dist/index.cjs',
    module: './dist/index.js',
    types: './dist/index.d.ts',
    exports: {
      '.': { '@linktor/source': './src/index.ts', import: entry('js'), require: entry('cjs') },
      './raw': { '@linktor/source': './src/raw.ts', import: entry('js', 'raw'), require: entry('cjs', 'raw') },
      './package.json': './package.json',
    },
    scripts: { build: 'tsdown', typecheck: 'tsc -p .' },
    dependencies: { '@linktor/core': 'workspace:^', '@linktor/core-gen': 'workspace:^' },
    publishConfig: { access: 'public', provenance: true },
    peerDependencies: { '@linktor/raw': 'workspace:^' },
    peerDependenciesMeta: { '@linktor/raw': { optional: true } },
    devDependencies: { '@linktor/raw': 'workspace:*' },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};

const readme = ({ kebab, camel, pascal }: Names, operations: readonly WrappedOperation[]): string => {
  const [first] = operations;
  const call = first ? `\nconsole.log(await ${camel}.${first.id}(${argumentsOf(first, 'id_1')}));` : '';
  return `# @linktor/${kebab}

${pascal} on Linktor, from Node, browsers, Deno, Bun and workers.

\`\`\`sh
npm install @linktor/${kebab}
\`\`\`

\`\`\`ts
import { ${pascal} } from '@linktor/${kebab}';

const ${camel} = new ${pascal}({ apiKey: process.env.LINKTOR_API_KEY });${call}
\`\`\`

It is also on the one client of \`@linktor/sdk\`, as \`client.${camel}\`.

## What is guaranteed

Everything the runtime promises of a call holds here, too: [what is guaranteed](../core/README.md#what-is-guaranteed).

| What you may rely on | Held by |
| --- | --- |
| A client without a credential is refused when it is made | \`test/${kebab}.test.ts\` |
${operations.length > 0 ? `| Every operation has a method, and what it sends is what the specification describes | \`test/${kebab}.contract.test.ts\` |\n` : ''}
## Options and errors

\`new ${pascal}({ … })\` takes the options of every client ([the table](../conversations/README.md#options)), or the transport of another
one. Errors are [those of every client](../core/README.md#errors).
`;
};

const namedTypes = (operations: readonly WrappedOperation[]): string[] => {
  const texts = operations.flatMap(({ query, body, answer }) => [query?.type ?? '', body?.type ?? '', answer]);
  return [...new Set(texts.flatMap((text) => text.match(/\b[A-Z]\w*/g) ?? []))].sort();
};

const types = (operations: readonly WrappedOperation[]): string => {
  const named = namedTypes(operations);
  return named.length > 0
    ? `export type { ${named.join(', ')} } from '@linktor/core-gen/linktor';\n`
    : "// The generated types this package speaks in: `export type { … } from '@linktor/core-gen/linktor';`\nexport {};\n";
};

const resource = ({ pascal }: Names, operations: readonly WrappedOperation[]): string => {
  const values = [...operations.map(({ id }) => id), 'surface'].sort();
  const named = namedTypes(operations);
  const core = ['type ClientOptions', 'Resource', 'type Transport'];
  if (operations.length > 0) core.push('type ApiPromise', 'type RequestOptions');
  return `import { ${core.join(', ')} } from '@linktor/core';
import { ${values.join(', ')} } from '@linktor/core-gen/linktor';
${named.length > 0 ? `import type { ${named.join(', ')} } from './types.ts';` : ''}

/** ${pascal} on Linktor. */
export class ${pascal} extends Resource {
  /**
   * @param options Client options (\`apiKey\` or \`accessToken\` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport) {
    super(surface, options);
  }
${operations.map(method).join('')}}
`;
};

const method = ({ id, doc, path, query, body, answer }: WrappedOperation): string => {
  const parameters: string[] = path.map((name) => `${identifier(name)}: string`);
  const sections: string[] = [];
  if (path.length > 0) {
    sections.push(
      `path: { ${path.map((name) => (name === identifier(name) ? name : `${name}: ${identifier(name)}`)).join(', ')} }`,
    );
  }
  // What must be given comes before what may be.
  const add = (name: string, section: string, given: { type: string; required: boolean } | undefined): void => {
    if (!given) return;
    parameters.push(given.required ? `${name}: ${given.type}` : `${name}: ${given.type} = {}`);
    sections.push(section === name ? name : `${section}: ${name}`);
  };
  add('data', 'body', body);
  add('query', 'query', query);
  parameters.sort((a, b) => Number(a.includes(' = ')) - Number(b.includes(' = ')));
  return `
  /**
${doc.replace(/^/gm, '   * ').replace(/ +$/gm, '')}
   */
  ${id}(${[...parameters, 'options?: RequestOptions'].join(', ')}): ApiPromise<${answer}> {
    return this.transport.request(${id}, { ${sections.join(', ')} }, options);
  }
`;
};

/** The name of a parameter that the specification may write with hyphens or in quotes. */
const identifier = (name: string): string =>
  name.replace(/['"]/g, '').replace(/[^A-Za-z0-9]+(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The arguments of an example call. */
const argumentsOf = ({ path, query, body, example }: WrappedOperation, id: string): string => {
  const required = [
    ...path.map(() => `'${id}'`),
    ...(body?.required
      ? [body.type.startsWith('{') || example.body !== undefined ? JSON.stringify(example.body ?? {}) : '{} as never']
      : []),
    ...(query?.required ? [JSON.stringify(example.query)] : []),
  ];
  return required.join(', ');
};

const unitTest = ({ kebab, pascal }: Names): string => `import { ${pascal} } from '@linktor/${kebab}';
import { ConfigurationError } from '@linktor/core';
import { expect, test } from 'vitest';

test('it stands alone, and wants a credential', () => {
  expect(new ${pascal}({ apiKey: 'key' })).toBeInstanceOf(${pascal});
  expect(() => new ${pascal}({})).toThrow(ConfigurationError);
});
`;

const contractTest = (
  { kebab, camel, pascal }: Names,
  operations: readonly WrappedOperation[],
): string => `import { ${pascal} } from '@linktor/${kebab}';
import { expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';

const { urls, credentials } = contract();
const ${camel} = new ${pascal}({ baseUrl: urls.linktor, apiKey: credentials.apiKey });
${operations
  .map((operation) => {
    const call = `await ${camel}.${operation.id}(${argumentsOf(operation, 'id_1')})`;
    const check = operation.answer === 'void' ? 'toBeUndefined()' : 'toBeDefined()';
    return `\ntest('${operation.id}', async () => {\n  expect(${call}).${check};\n});\n`;
  })
  .join('')}`;

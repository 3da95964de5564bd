// What an editor shows when the pointer rests on a name, asked of the language service that editors ask.
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../run-command.ts';

/** A call at the end of what is said of a method, as a paragraph of its own. */
const CALL = /(?:^|\n\n)API: `(?:GET|POST|PUT|PATCH|DELETE) \/[^`]*`[^\n]*$/;

const program = join(root, 'node_modules', '.cache', 'hover.ts');
const USED = `import { Conversations } from '@linktor/conversations';
import { Sinch } from '@linktor/conversations/sinch';
import { getConversation } from '@linktor/core-gen/linktor';
declare const conversations: Conversations;
declare const sinch: Sinch;
conversations.sendText('conv_1', 'Hi');
sinch.messages.sendTextMessage;
getConversation;
`;

const sources = globSync('packages/*/src/**/*.ts', { cwd: root })
  .filter((file) => !/\.test\.ts$|^packages\/sandbox\//.test(file.replaceAll('\\', '/')))
  .map((file) => join(root, file))
  .filter((file) => readFileSync(file, 'utf8').includes('API: `'));

let service: ts.LanguageService;

beforeAll(() => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const text = (file: string): string | undefined => (file === program ? USED : ts.sys.readFile(file));
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [program, ...sources],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const found = text(file);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (file) => file === program || ts.sys.fileExists(file),
    readFile: text,
    directoryExists: ts.sys.directoryExists,
  });
});

interface Hover {
  signature: string;
  documentation: string;
  tags: string[];
}

function hover(file: string, position: number): Hover {
  const info = service.getQuickInfoAtPosition(file, position);
  return {
    signature: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
    tags: (info?.tags ?? []).map((tag) => ts.displayPartsToString(tag.text)),
  };
}

// The first to ask has everything parsed.
const busy = { timeout: 900_000 };

test('a method, where it is used, says what it does and in a paragraph of its own which call it makes', busy, () => {
  const shown = (name: string): Hover => hover(program, USED.lastIndexOf(name));
  const text = shown('sendText(');
  expect(text.signature).toContain('(method) Conversations.sendText(id: string, text: string');
  expect(text.documentation).toMatch(/^\S[^\n]*.*\n\nAPI: `POST \/conversations\/\{id\}\/messages` with `text`$/s);
  expect(text.tags.join()).not.toContain('API:');
  expect(shown('sendTextMessage').documentation).toMatch(
    /\n\nAPI: `POST \/v1\/projects\/\{project_id\}\/messages:send`/,
  );
  expect(shown('getConversation').documentation).toMatch(/\.\n\nAPI: `GET \/conversations\/\{id\}`$/);
});

test('so does every method and every operation that names its call', busy, () => {
  const wrong: string[] = [];
  let asked = 0;
  for (const file of sources) {
    const source = service.getProgram()?.getSourceFile(file);
    if (!source) throw new Error(`${file} is not in the program`);
    const visit = (node: ts.Node): void => {
      const documented = ts.isVariableDeclaration(node) ? node.parent.parent : node;
      const name = (node as Partial<ts.NamedDeclaration>).name;
      const comments = ts.getJSDocCommentsAndTags(documented).map((comment) => comment.getText());
      if (name && comments.some((comment) => comment.includes('API: `'))) {
        asked++;
        const { documentation, tags } = hover(file, name.getStart());
        if (!CALL.test(documentation) || tags.some((tag) => tag.includes('API: `')))
          wrong.push(`${relative(root, file)}: ${name.getText()}: ${JSON.stringify(documentation)}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(500);
});

import { existsSync, globSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root, runCommand } from '../../run-command.ts';
import type { Program } from './programs.ts';

const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript-native/package.json')), 'bin', 'tsc');

/** A program written to disk twice: as it is, for the type checker, and as JavaScript, to run. */
export interface Written {
  /** The document it comes from, from the root. */
  document: string;
  program: Program;
  source: string;
  script: string;
}

const CACHE = join(root, 'node_modules', '.cache', 'readme');

/** Writes the programs of a document into a folder of that name, where the packages of this workspace can be imported. */
export function write(name: string, document: string, programs: readonly Program[]): Written[] {
  const folder = join(CACHE, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // What the package itself tests with (a validator, another SDK) is there for its examples, too; for pages of no package, what any does.
  const own = join(root, dirname(document), 'node_modules');
  if (dirname(document).startsWith('packages') && existsSync(own)) symlinkSync(own, join(folder, 'node_modules'));
  else linkModules(join(folder, 'node_modules'));
  return programs.map((program) => {
    const source = join(folder, `line-${program.line}.mts`);
    const script = join(folder, `line-${program.line}.mjs`);
    writeFileSync(source, `${program.code}\nexport {};\n`);
    const { outputText } = ts.transpileModule(program.code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
    });
    writeFileSync(script, outputText);
    return { document, program, source, script };
  });
}

/** Gathers the modules of others that some package of this workspace has. */
function linkModules(folder: string): void {
  for (const found of globSync('packages/*/node_modules/{[!.@]*,@*/*}', { cwd: root })) {
    const name = found.replaceAll('\\', '/').replace(/^.*\/node_modules\//, '');
    const place = join(folder, name);
    if (name.startsWith('@linktor/') || existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, found), place);
  }
}

// Strict, as a careful user has it, without the rules that only make sense in this repository.
const RELAXED = {
  isolatedDeclarations: false,
  declaration: false,
  noUnusedLocals: false,
  noPropertyAccessFromIndexSignature: false,
  // That of the package with the newest one: its sources are looked at with the programs that import it.
  lib: ['ES2024', 'ESNext.Disposable', 'ESNext.AsyncIterable', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
};

/** What the type checker says of the programs of any documents: one line for each complaint, with the line of the document. */
export async function typeErrors(name: string, written: readonly Written[]): Promise<string[]> {
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: RELAXED,
    files: written.map(({ source }) => source),
  };
  const project = join(CACHE, `${name}.tsconfig.json`);
  writeFileSync(project, JSON.stringify(config));
  const { code, output } = await runCommand(process.execPath, [TSC, '-p', project, '--pretty', 'false'], {
    cwd: CACHE,
  });
  if (code === 0) return [];
  const documents = new Map(written.map(({ source, document }) => [relative(CACHE, source), document]));
  // The line in the program is the line in the document.
  return output
    .trim()
    .replace(/^(\S+?)\((\d+),\d+\): error TS\d+: /gm, (all, file: string, line: string) =>
      documents.has(file) ? `${documents.get(file)}:${line}: ` : all,
    )
    .split(/\n(?! )/);
}

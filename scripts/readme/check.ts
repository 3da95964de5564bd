import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../run-command.ts';
import type { Program } from './programs.ts';

/** A program written to disk twice: as it is, for the type checker, and as JavaScript, to run. */
export interface Written {
  program: Program;
  source: string;
  script: string;
}

/** Writes the programs where the packages of this workspace can be imported by name. */
export function write(name: string, programs: readonly Program[]): Written[] {
  const folder = join(root, 'node_modules', '.cache', 'readme', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // What the package itself tests with (a validator, another SDK) is there for its examples, too.
  const own = join(root, 'packages', name, 'node_modules');
  if (existsSync(own)) symlinkSync(own, join(folder, 'node_modules'));
  return programs.map((program) => {
    const source = join(folder, `line-${program.line}.mts`);
    const script = join(folder, `line-${program.line}.mjs`);
    writeFileSync(source, `${program.code}\nexport {};\n`);
    const { outputText } = ts.transpileModule(program.code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
    });
    writeFileSync(script, outputText);
    return { program, source, script };
  });
}

/** What the type checker says of the programs: one line for each complaint, with the line of the README. */
export function typeErrors(readme: string, written: readonly Written[]): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => ts.sys.readFile(path));
  // Strict, as a careful user has it, without the rules that only make sense in this repository.
  const relaxed = {
    isolatedDeclarations: false,
    declaration: false,
    noUnusedLocals: false,
    noPropertyAccessFromIndexSignature: false,
  };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, ...relaxed }, root);
  const program = ts.createProgram({ rootNames: written.map(({ source }) => source), options });
  return written.flatMap(({ source }) => {
    const file = program.getSourceFile(source);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ start = 0, messageText }) => {
      const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
      return `${readme}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n  ')}`;
    });
  });
}

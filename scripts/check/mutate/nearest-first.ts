import { basename, dirname } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** How far a test is from the code it may guard: 0 is its own test, beside it. */
const distance = (test: string, code: string): number => {
  if (dirname(test) !== dirname(code)) return test.includes('/src/') ? 2 : 3;
  return basename(test).startsWith(basename(code, '.ts')) ? 0 : 1;
};

/**
 * The order of test files under `pnpm mutate`: who is likeliest to notice a fault comes first, then who is quickest. The first
 * red test ends a run, where vitest would begin with the slowest.
 */
export class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { config, cache } = this.ctx;
    const code = config.related?.[0] ?? '';
    const costs = new Map(
      files.map((file) => [
        file,
        [distance(file.moduleId, code), cache.getTestSpecificationResult(file)?.duration ?? 0] as const,
      ]),
    );
    return [...files].sort((a, b) => {
      const [[near, quick], [far, slow]] = [costs.get(a) ?? [0, 0], costs.get(b) ?? [0, 0]];
      return near - far || quick - slow;
    });
  }
}

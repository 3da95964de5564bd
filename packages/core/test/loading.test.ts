import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('importing and constructing loads nothing of fetch and starts nothing', () => {
  const script = fileURLToPath(new URL('./fixtures/loading.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ['--conditions=@linktor/source', '--no-warnings', script], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as {
    before: string[];
    constructed: string[];
    called: string[];
    resources: string[];
  };
  const heavy = /undici|webstreams|perf|crypto|net$|tls|http/;
  expect(report.constructed.filter((name) => heavy.test(name))).toEqual([]);
  expect(report.resources).toEqual([]);
  // The test can tell: the first call does load what sends, and nothing of `fetch`.
  expect(report.called).toContain('NativeModule _http_client');
  expect(report.called.filter((name) => name.includes('undici'))).toEqual([]);
});

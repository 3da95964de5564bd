import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startMock } from '../../../packages/mock/src/index.ts';
import { LOG_FILE } from './log-file.ts';
import './provided.ts';

/** One mock for the whole run; what it saw is written down at the end for `pnpm contract` to read. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // A log left by an earlier run must not pass for this one's.
  await rm(LOG_FILE, { force: true });
  const mock = await startMock({ port: 0, history: Number.POSITIVE_INFINITY });
  project.provide('contractMock', { urls: { ...mock.urls } });
  return async () => {
    await mock.stop();
    await mkdir(dirname(LOG_FILE), { recursive: true });
    await writeFile(LOG_FILE, JSON.stringify(mock.requests));
  };
}

// A copy of the repository, as it is in the work tree, to do to what a release does.
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mustRun, root } from '../../run-command.ts';

export async function copyRepository(folder: string): Promise<void> {
  const files = await mustRun('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  const wanted = [...new Set(files.split('\0'))].filter((name) => name !== '' && existsSync(join(root, name)));
  for (const inside of new Set(wanted.map(dirname))) mkdirSync(join(folder, inside), { recursive: true });
  for (const file of wanted) copyFileSync(join(root, file), join(folder, file));
  withoutProvenance(folder);
  // Changesets looks for the commits that changesets came with.
  const identity = ['-c', 'user.name=dry run', '-c', 'user.email=dry-run@localhost'];
  await mustRun('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder });
  // Nobody keeps it: packing it small would take longer than all the rest.
  await mustRun('git', ['-c', 'core.compression=0', 'add', '--all'], { cwd: folder });
  const commit = ['commit', '--quiet', '--no-verify', '--no-gpg-sign', '-m', 'what would be released'];
  await mustRun('git', [...identity, ...commit], { cwd: folder });
}

/** Only a release workflow can prove where a package was built. */
function withoutProvenance(folder: string): void {
  for (const file of globSync('packages/*/package.json', { cwd: folder })) {
    const path = join(folder, file);
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { publishConfig?: { provenance?: boolean } };
    delete manifest.publishConfig?.provenance;
    writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

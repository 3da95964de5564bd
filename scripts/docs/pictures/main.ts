// `pnpm pictures`: draws the pictures of the documentation from the code's own tables, functions and runs. A picture drawn by
// hand is wrong the first time one of them changes; a test says when those kept are not the ones that would be drawn.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../run-command.ts';
import { pictures } from './pictures.ts';

for (const { file, draw } of pictures) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), await draw());
  console.log(`wrote ${file}`);
}

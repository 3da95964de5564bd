// `pnpm official [word]`: other people's programs against our mock. The official clients that the npm registry and PyPI
// offer call every method they have, Antonnia's and Sinch's read every event, and schemathesis attacks each surface; then
// the clients meet the sandbox, where everything they name is there (`pnpm official sandbox`: that alone). What
// they disagree about is in official/known.json, each with its reason: anything else fails. Needs the registries, so it is
// no part of `npm test`; the release workflow and a weekly one run it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMock } from '../../packages/mock/src/index.ts';
import { root } from '../run-command.ts';
import { SURFACES } from '../spec/openapi.ts';
import { CLIENTS } from './official/clients.ts';
import { compare, type Known, onSandbox, printTable, type Run } from './official/report.ts';
import { attack } from './official/schemathesis.ts';
import { startStaged } from './official/staged.ts';

const words = process.argv.slice(2);
const wanted = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));

const known = JSON.parse(readFileSync(join(root, 'scripts', 'release', 'official', 'known.json'), 'utf8')) as Known[];
const runs: Run[] = [];
const mock = await startMock({ port: 0, history: 0 });
try {
  for (const client of CLIENTS.filter(({ name }) => wanted(name))) {
    console.log(`› ${client.name} ${client.version} …`);
    runs.push(await client.run(mock.urls));
  }
  for (const surface of SURFACES.filter((name) => wanted(`schemathesis ${name}`))) {
    console.log(`› schemathesis on ${surface} …`);
    runs.push(await attack(surface, mock.urls[surface === 'sinch-conversation' ? 'sinch' : surface]));
  }
} finally {
  await mock.stop();
}
const staged = await startStaged();
try {
  for (const client of CLIENTS.filter(({ calls, name }) => calls && wanted(onSandbox(name)))) {
    console.log(`› ${onSandbox(client.name)} ${client.version} …`);
    runs.push({ ...(await client.run(staged.urls)), client: onSandbox(client.name) });
  }
} finally {
  await staged.stop();
}

printTable(runs);
const problems = compare(runs, known);
for (const problem of problems) console.error(`✗ ${problem}`);
console.log(`official: ${runs.filter(({ skipped }) => !skipped).length} programs, ${problems.length} surprises`);
process.exit(problems.length > 0 ? 1 : 0);

// Runs the suite in whatever Node this is: `node runtime-node.cjs <ws url> <http url>`. Prints the outcomes as JSON.
import { runSuite } from './runtime-suite.ts';

const [url, httpUrl] = process.argv.slice(2) as [string, string];
let unhandled = '';
process.on('unhandledRejection', (error) => {
  unhandled = String(error);
});
runSuite({
  url,
  httpUrl,
  headers: true,
  control: async (path, body) => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(`${httpUrl}/mock/${path}`, init);
    return response.status === 204 ? undefined : response.json();
  },
}).then((outcomes) => {
  if (unhandled) outcomes.push({ name: 'no promise is left floating', problem: unhandled });
  process.stdout.write(JSON.stringify({ version: process.version, outcomes }));
});

// Writes to a state file as fast as it can, and says what is kept, one line each: the test kills it.
import { Engine } from '../src/engine/engine.ts';
import { platforms } from '../src/platforms/index.ts';

const engine = new Engine({ modules: platforms, data: process.argv[2], seed: 7, now: Date.now(), stopped: true });
for (let i = 0; ; i++) {
  const from = `+1${i % 5}`;
  const { messageId } = engine.receive('linktor', { channel: 'sms', from, content: { text: String(i) } });
  process.stdout.write(`${messageId}\n`);
  // Lets the pipe drain, and the signal in.
  if (i % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
}

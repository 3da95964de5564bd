import { sampleMessage, startRealtimeServer } from '@linktor/mock/realtime';
import { afterAll } from 'vitest';
import { readmeTests } from '../../../scripts/check/readme/readme.ts';

const server = await startRealtimeServer();
// Somebody writes as soon as somebody listens.
let answered = 0;
const timer = setInterval(() => {
  const asked = server.log.filter(({ event, what }) => event === 'received' && what === 'subscribe').length;
  for (; answered < asked; answered++)
    server.publish(sampleMessage({ id: `msg_${Date.now()}`, conversationId: 'conv_123' }));
}, 50);
afterAll(async () => {
  clearInterval(timer);
  await server.stop();
});

// The examples take their address from the environment, which is that of requests; `readme-prelude.mjs` parts the two.
readmeTests(new URL('../README.md', import.meta.url), {
  LINKTOR_REALTIME_HOST: new URL(server.url).host,
  NODE_OPTIONS: `--import=${new URL('./readme-prelude.mjs', import.meta.url).href}`,
});

import express from 'express';
import { toNodeHandler } from '../src/adapters/node.ts';
import { createWebhookHandler } from '../src/index.ts';

// An Express application in a process of its own: its CommonJS dependencies are not to be resolved under the export
// conditions of the test runner. Prints its port, then one line for each call of a handler and each error.
const parsers: Record<string, express.RequestHandler> = {
  raw: express.raw({ type: '*/*' }),
  text: express.text({ type: '*/*' }),
  json: express.json(),
  kept: express.json({
    verify: (request, _response, body) => {
      (request as { rawBody?: Buffer }).rawBody = body;
    },
  }),
};

const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

const handler = createWebhookHandler({
  secret: 'whsec_test',
  tolerance: 3_600,
  maxBytes: 2000,
  on: { 'message.received': (event) => say({ seen: event.tenantId }) },
  onError: (error) => say({ code: (error as { code?: string }).code }),
});

const app = express();
for (const [name, parser] of Object.entries(parsers)) app.post(`/${name}`, parser, toNodeHandler(handler));
app.post('/none', toNodeHandler(handler));
const server = app.listen(0, '127.0.0.1', () => say({ port: (server.address() as { port: number }).port }));

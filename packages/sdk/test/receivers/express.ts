// The same in strict TypeScript.
import { constructEvent, createWebhookHandler, verifyWebhook, verifyWebhookSignature } from '@linktor/sdk';
import express from 'express';

const secret = process.env['WEBHOOK_SECRET']!;
const app = express();
const raw = express.raw({ type: 'application/json' });
const handled: string[] = [];

app.post('/construct', raw, (req, res) => {
  try {
    const event = constructEvent(req.body, req.headers, secret);
    switch (event.type) {
      case 'message.received':
        handled.push(event.id);
        break;
    }
    res.json({ received: true });
  } catch (err) {
    res.status(400).send(`Webhook Error: ${(err as Error).message}`);
  }
});

app.post('/signature', raw, (req, res) => {
  if (!verifyWebhookSignature(req.body, req.headers['x-linktor-signature'], secret)) return void res.sendStatus(401);
  handled.push(JSON.parse(req.body).id);
  res.sendStatus(200);
});

app.post('/headers', raw, (req, res) => {
  if (!verifyWebhook(req.body, req.headers, secret)) return void res.sendStatus(401);
  handled.push(JSON.parse(req.body).id);
  res.sendStatus(200);
});

const handler = createWebhookHandler(secret, { 'message.received': (event) => void handled.push(event.id) });
app.post('/factory', raw, async (req, res) => {
  const result = await handler(req);
  res.status(result.status).send(result.body);
});

app.get('/handled', (_req, res) => void res.json(handled));
const server = app.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port));

// What becomes of a delivery, with the answers that the endpoint really gives.
import { createWebhookHandler, MemoryInbox, signTestPayload } from '@linktor/webhooks';
import { draw, graph } from './graph.ts';
import type { Picture } from './picture.ts';

/** What can befall a delivery. */
export interface Answers {
  processed: number;
  duplicate: number;
  busy: number;
  failed: number;
  afterFailure: number;
  noInbox: number;
  forged: number;
  noEvent: number;
}

const secret = 'whsec_example';

async function delivery(payload: string | Record<string, unknown>, signedWith = secret): Promise<Request> {
  const signed = await signTestPayload({ payload, secret: signedWith });
  return new Request('https://app.example/hooks', {
    method: 'POST',
    headers: signed.headers,
    body: signed.payload as string,
  });
}

const event = (id: string): Record<string, unknown> => ({
  id,
  type: 'message.received',
  tenantId: 'tenant_1',
  timestamp: '2026-01-01T12:00:00Z',
  data: {},
});

/** Delivers to a handler with an inbox, in every way that there is a branch for in the picture. */
export async function answers(): Promise<Answers> {
  let fails = false;
  let calls = 0;
  let proceed: (() => void) | undefined;
  const holding = new Promise<void>((resolve) => {
    proceed = resolve;
  });
  const on = {
    'message.received': async ({ id }: { id: string }) => {
      calls++;
      if (id === 'slow') await holding;
      if (fails) throw new Error('the handler failed');
    },
  };
  const handle = createWebhookHandler({ secret, inbox: new MemoryInbox(), onError: () => {}, on });
  const deliver = async (payload: string | Record<string, unknown>, signedWith?: string): Promise<number> =>
    (await handle(await delivery(payload, signedWith))).status;

  const processed = await deliver(event('one'));
  const duplicate = await deliver(event('one'));
  const slow = deliver(event('slow'));
  while (calls < 2) await new Promise((resolve) => setImmediate(resolve));
  const busy = await deliver(event('slow'));
  proceed?.();
  await slow;
  fails = true;
  const failed = await deliver(event('two'));
  fails = false;
  const afterFailure = await deliver(event('two'));
  if (calls !== 4) throw new Error(`the handler was called ${calls} times, not 4`);
  const broken = { lease: 30_000, claim: () => Promise.reject(new Error('gone')) };
  const inbox = Object.assign(new MemoryInbox(), broken);
  const noInbox = await createWebhookHandler({ secret, inbox, onError: () => {}, on })(await delivery(event('three')));
  return {
    processed,
    duplicate,
    busy,
    failed,
    afterFailure,
    noInbox: noInbox.status,
    forged: await deliver(event('four'), 'whsec_another'),
    noEvent: await deliver('no JSON'),
  };
}

export function inboxDot(said: Answers): string {
  const end = (name: string, status: number, words: string, look: string): string =>
    `${name} [label="${status}\\n${words}" class=${look}];`;
  return graph('Inbox', 'nodesep=0.18; ranksep=0.5;', [
    'delivery [label="a delivery" class=over];',
    'verify [label="genuine, and an event?\\nsignature over the raw bytes, age"];',
    'claim [label="ask the inbox for this event"];',
    'handler [label="your handler"];',
    end('forged', said.forged, `(no event: ${said.noEvent})\\nwhy, only onError is told`, 'bad'),
    end('duplicate', said.duplicate, 'your handler\\nis not called', 'good'),
    end('busy', said.busy, 'another process has it: if\\nthat dies, it comes again', 'open'),
    end('gone', said.noInbox, 'it comes again', 'open'),
    end('processed', said.processed, 'remembered: a repetition\\nis dropped', 'good'),
    end('failed', said.failed, `given back: it comes\\nagain (then ${said.afterFailure})`, 'open'),
    'delivery -> verify; verify -> forged [label="  no"]; verify -> claim [label="  yes"];',
    'claim -> duplicate [label="  done before"]; claim -> busy [label="  in process"]; claim -> handler [label="  new"];',
    'claim -> gone [label="  no answer"];',
    'handler -> processed [label="  succeeds"]; handler -> failed [label="  throws"];',
  ]);
}

export const inbox: Picture = {
  file: 'scripts/docs/pages/pictures/inbox.svg',
  draw: async () => draw('What becomes of a delivery', inboxDot(await answers())),
};

import type { LinktorError } from '@linktor/core';
import { Realtime, type RealtimeOptions } from '@linktor/realtime';
import { SERVER_FRAMES } from './fixtures.ts';
import { httpSource } from './http-source.ts';

/** Bounds for what hangs (milliseconds): on a busy machine what is well takes many times as long as on an idle one. */
const PATIENCE = { condition: 60_000, case: 240_000 };

/** What a runtime gives to the suite. */
export interface Surroundings {
  url: string;
  httpUrl: string;
  /** Whether sockets carry headers here, and refusals their reason. */
  headers: boolean;
  /** Asks the mock server for something, also while this runtime is offline. */
  control(path: string, body: unknown): Promise<unknown>;
  /** Cuts this runtime off from the network, or lets it back. */
  setOffline?(offline: boolean): Promise<unknown>;
}

export interface Outcome {
  name: string;
  /** What went wrong, or nothing. */
  problem?: string;
}

/** What the mock server notes of an event. */
interface Logged {
  event: string;
  what: string;
  connection: number;
}

type Case = (tools: Tools) => Promise<void>;

let created = Date.now();
let serial = 0;

/** What every case works with: a client, a conversation of its own, and the server. */
class Tools {
  readonly surroundings: Surroundings;
  readonly conversationId = `conv_${++serial}`;
  readonly got: string[] = [];
  #published = 0;
  readonly #clients: Realtime[] = [];

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
  }

  client(options: Partial<RealtimeOptions> = {}): Realtime {
    const { url, httpUrl } = this.surroundings;
    const credential = options.apiKey || options.getToken ? {} : { apiKey: `key_${serial}` };
    const quick = { reconnectInterval: 10, maxReconnectInterval: 100 };
    const realtime = new Realtime({ url, backfill: httpSource(httpUrl), ...quick, ...credential, ...options });
    this.#clients.push(realtime);
    realtime.onMessage(({ message }) => this.got.push(message.id));
    return realtime;
  }

  /** Connects and waits until the line between history and news is drawn. */
  async follow(options: Partial<RealtimeOptions> = {}): Promise<Realtime> {
    const realtime = this.client(options);
    const synced = once(realtime, 'synced');
    realtime.subscribe(this.conversationId);
    await realtime.connect();
    await synced;
    return realtime;
  }

  publish(): Promise<unknown> {
    created = Math.max(created + 1, Date.now());
    const at = new Date(created).toISOString();
    const id = `${this.conversationId}_${++this.#published}`;
    const { message } = SERVER_FRAMES.message;
    const body = { ...message, id, conversationId: this.conversationId, createdAt: at, updatedAt: at };
    return this.surroundings.control('publish', body);
  }

  fault(fault: object): Promise<unknown> {
    return this.surroundings.control('fault', fault);
  }

  /** Where pings are frames: the server has answered one on the newest connection. */
  async answered(): Promise<void> {
    for (let answered = this.surroundings.headers; !answered; ) {
      const { log } = (await this.surroundings.control('status', undefined)) as { log: Logged[] };
      const newest = log.findLast(({ event }) => event === 'open')?.connection;
      answered = log.some(
        ({ event, what, connection }) => event === 'sent' && what === 'pong' && connection === newest,
      );
    }
  }

  /** Everything published has arrived, once, in order. */
  async complete(): Promise<void> {
    const expected = Array.from({ length: this.#published }, (_, n) => `${this.conversationId}_${n + 1}`);
    await until(() => this.got.length >= expected.length, `all of ${expected}, got ${this.got}`);
    same(this.got, expected);
  }

  async end(): Promise<void> {
    await Promise.all(this.#clients.map((realtime) => realtime.disconnect()));
  }
}

const CASES: Record<string, Case> = {
  'live messages arrive': async (tools) => {
    await tools.follow();
    for (let n = 0; n < 3; n++) await tools.publish();
    await tools.complete();
  },
  'every frame of the specification reaches its handler': async (tools) => {
    const realtime = await tools.follow();
    const { conversationId } = tools;
    const seen: Record<string, unknown> = {};
    for (const type of ['message', 'message_status', 'conversation_update', 'typing'] as const) {
      realtime.on(type, (event) => {
        seen[type] = event;
      });
    }
    realtime.on('error', ({ code }) => {
      seen['error'] = code;
    });
    const frames = Object.values(SERVER_FRAMES).map((frame) =>
      'conversationId' in frame ? { ...frame, conversationId } : frame,
    );
    for (const frame of frames) await tools.surroundings.control('send', frame);
    await until(() => Object.keys(seen).length === 5, 'five kinds of frames');
    for (const frame of frames) {
      if (frame.type === 'error') same(seen['error'], 'SUBSCRIPTION_REFUSED');
      else if (frame.type !== 'pong') same(seen[frame.type], frame);
    }
  },
  'a killed connection comes back, and what was missed with it': async (tools) => {
    const realtime = await tools.follow();
    await tools.publish();
    await tools.complete();
    const back = once(realtime, 'connected');
    await tools.fault({ kind: 'refuse', count: 2 });
    await tools.fault({ kind: 'kill' });
    for (let n = 0; n < 5; n++) await tools.publish();
    await back;
    for (let n = 0; n < 5; n++) await tools.publish();
    await tools.complete();
  },
  'a half-open connection is noticed and replaced': async (tools) => {
    // On a busy machine it may seem half open before it is. It is replaced then, too.
    const realtime = await tools.follow({ pingInterval: 100, pongTimeout: 200 });
    const reason = once(realtime, 'reconnecting');
    // The first answered ping shows a browser that silence means something.
    await tools.answered();
    await tools.fault({ kind: 'half-open' });
    await tools.publish();
    same((await reason).error.code, 'HEARTBEAT_TIMEOUT');
    await tools.complete();
  },
  'an expired token is renewed': async (tools) => {
    let count = 0;
    const realtime = await tools.follow({ getToken: () => `token_${serial}_${++count}` });
    const back = once(realtime, 'connected');
    await tools.fault({ kind: 'auth-expiry' });
    await back;
    await tools.publish();
    await tools.complete();
    same(count, 2);
  },
  'the credential travels as this runtime allows': async (tools) => {
    await tools.follow();
    const { log } = (await tools.surroundings.control('status', undefined)) as { log: Logged[] };
    same(
      log.filter(({ event }) => event === 'open').at(-1)?.what,
      tools.surroundings.headers ? 'api-key-header' : 'api-key-query',
    );
  },
  'a refused credential ends it, where the platform tells': async (tools) => {
    const realtime = tools.client({ maxReconnectAttempts: 1 });
    await tools.fault({ kind: 'refuse', status: 401, count: 2 });
    const error = await realtime.connect().then(
      () => undefined,
      (thrown: LinktorError) => thrown,
    );
    same(error?.code, tools.surroundings.headers ? 'UNAUTHENTICATED' : 'RECONNECT_EXHAUSTED');
    same(realtime.state, 'failed');
    await tools.surroundings.control('reset', {});
  },
  'malformed and oversized frames are survived': async (tools) => {
    const realtime = await tools.follow({ maxPayload: 100_000 });
    const reported = once(realtime, 'error');
    await tools.fault({ kind: 'malformed' });
    same((await reported).code, 'MALFORMED_FRAME');
    await tools.fault({ kind: 'oversized', bytes: 200_000 });
    await tools.publish();
    await tools.complete();
  },
  'a slow reader and a delay change nothing': async (tools) => {
    await tools.follow();
    await tools.fault({ kind: 'slow-reader', ms: 100 });
    await tools.fault({ kind: 'delay', ms: 50 });
    for (let n = 0; n < 5; n++) await tools.publish();
    await tools.complete();
  },
  'duplicates are dropped': async (tools) => {
    await tools.follow();
    await tools.fault({ kind: 'duplicate', count: 3 });
    for (let n = 0; n < 4; n++) await tools.publish();
    await tools.complete();
  },
  'events() is a loop that ends with its signal': async (tools) => {
    const realtime = await tools.follow();
    const controller = new AbortController();
    const events = realtime.events({ conversationId: tools.conversationId, signal: controller.signal });
    await tools.publish();
    let seen = 0;
    for await (const event of events) {
      same(event.type, 'message');
      seen++;
      controller.abort();
    }
    same(seen, 1);
  },
  'typing is sent, and what is not sent is handed back': async (tools) => {
    const realtime = await tools.follow();
    realtime.sendTyping(tools.conversationId, true);
    await realtime.disconnect();
    await tools.fault({ kind: 'refuse', count: 1 });
    const waiting = realtime.connect().catch(() => {});
    realtime.sendTyping(tools.conversationId, false);
    const { unsent } = await realtime.disconnect();
    await waiting;
    same(unsent, [{ type: 'typing', conversationId: tools.conversationId, isTyping: false }]);
    await tools.surroundings.control('reset', {});
  },
  'going offline suspends, coming online resumes with what was missed': async (tools) => {
    const { setOffline } = tools.surroundings;
    if (!setOffline) return;
    const realtime = await tools.follow();
    await setOffline(true);
    await until(() => realtime.state === 'suspended', 'suspended');
    await tools.publish();
    await setOffline(false);
    await until(() => realtime.state === 'connected', 'connected');
    await tools.publish();
    await tools.complete();
  },
};

/** Runs every case, one after the other. */
export async function runSuite(surroundings: Surroundings): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, run] of Object.entries(CASES)) {
    const tools = new Tools(surroundings);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`took longer than ${PATIENCE.case} ms`)), PATIENCE.case);
    });
    try {
      await Promise.race([run(tools), late]);
      outcomes.push({ name });
    } catch (error) {
      outcomes.push({ name, problem: String((error as Error).stack ?? error) });
    }
    clearTimeout(timer);
    await tools.end();
  }
  return outcomes;
}

const once = <Name extends 'connected' | 'reconnecting' | 'synced' | 'error'>(
  realtime: Realtime,
  name: Name,
): Promise<Name extends 'error' ? LinktorError : Name extends 'reconnecting' ? { error: LinktorError } : unknown> =>
  new Promise((resolve) => {
    const off = realtime.on(name, (event) => {
      off();
      resolve(event as never);
    });
  });

const until = async (met: () => boolean, what: string): Promise<void> => {
  const end = Date.now() + PATIENCE.condition;
  while (!met()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((go) => setTimeout(go, 5));
  }
};

const same = (actual: unknown, expected: unknown): void => {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}, got ${a}`);
};

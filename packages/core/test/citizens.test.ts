// What others put between a program and the network sees our calls, on Node as everywhere: the real packages.
import nodeHttp, { type AgentOptions } from 'node:http';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import nock from 'nock';
import {
  Agent,
  type Dispatcher,
  EnvHttpProxyAgent,
  getGlobalDispatcher,
  MockAgent,
  Pool,
  ProxyAgent,
  setGlobalDispatcher,
} from 'undici';
import { afterEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../../scripts/run-command.ts';
import { json, request, scriptedServer } from './scripted-server.ts';
import { API_KEY, createThing, getThing, rejection, transportTo } from './support.ts';

const id = { path: { id: '1' } };
const api = 'http://api.example';

// It begins with its import.
nock.restore();

test('MSW answers our calls, and lets go of them', async () => {
  const seen: unknown[] = [];
  const server = setupServer(
    http.get(`${api}/things/:id`, ({ request: sent, params }) => {
      seen.push(sent.headers.get('x-api-key'));
      return HttpResponse.json({ id: params['id'] });
    }),
    http.post(`${api}/things`, async ({ request: sent }) => HttpResponse.json(await sent.json(), { status: 201 })),
  );
  server.listen();
  try {
    const transport = transportTo(api);
    expect(await transport.request(getThing, id)).toEqual({ id: '1' });
    expect(await transport.request(createThing, { body: { id: 'made' } })).toEqual({ id: 'made' });
    expect(seen).toEqual([API_KEY]);
  } finally {
    server.close();
  }
  await using real = await scriptedServer([request, json(200, { id: 'real' })]);
  expect(await transportTo(real.url).request(getThing, id)).toEqual({ id: 'real' });
  expect(real.requests[0]?.headers['sec-fetch-mode']).toBeUndefined();
});

describe('nock', () => {
  afterEach(() => {
    nock.cleanAll();
    nock.restore();
  });

  test('answers our calls, with its faults', async () => {
    nock.activate();
    nock(api).get('/things/1').matchHeader('x-api-key', API_KEY).reply(503);
    nock(api).get('/things/1').reply(200, { id: '1' });
    expect(await transportTo(api).request(getThing, id)).toEqual({ id: '1' });
    expect(nock.isDone()).toBe(true);
    nock(api)
      .post('/things')
      .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
    expect(await rejection(transportTo(api).request(createThing, { body: {} }))).toMatchObject({
      code: 'CONNECTION_LOST',
    });
  });
});

describe('a dispatcher that somebody has put beneath `fetch`', () => {
  const before = getGlobalDispatcher();
  afterEach(() => setGlobalDispatcher(before));
  const isFetch = async (): Promise<boolean> => {
    await using server = await scriptedServer([request, json(200, { id: '1' })]);
    await transportTo(server.url).request(getThing, id);
    return 'sec-fetch-mode' in (server.requests[0]?.headers ?? {});
  };

  test('is what our calls go through: a double', async () => {
    const mock = new MockAgent();
    mock.disableNetConnect();
    mock.get(api).intercept({ path: '/things/1' }).reply(200, { id: 'mocked' });
    setGlobalDispatcher(mock);
    expect(await transportTo(api).request(getThing, id)).toEqual({ id: 'mocked' });
    await mock.close();
  });

  test('is what our calls go through: a proxy', async () => {
    setGlobalDispatcher(new ProxyAgent('http://127.0.0.1:9'));
    const error = await rejection(transportTo(api, { maxRetries: 0 }).request(getThing, id));
    // The proxy, not the host, is what cannot be reached.
    expect(error).toMatchObject({ message: expect.stringContaining('ECONNREFUSED') });
  });

  test.each<[string, () => Dispatcher, boolean]>([
    ['an agent with settings', () => new Agent({ connect: { timeout: 1_000 } }), true],
    [
      'one that is composed',
      () => new Agent().compose((dispatch) => (options, handler) => dispatch(options, handler)),
      true,
    ],
    ['one without any, as every copy of undici has it', () => new Agent(), false],
    ['one that makes pools of its own', () => new Agent({ factory: (origin) => new Pool(origin) }), true],
    ['one with fewer settings than Node’s', () => new Agent({ maxOrigins: 5 }), true],
    [
      'one for the proxies of the environment, which node:http has not been told to heed',
      () => new EnvHttpProxyAgent(),
      true,
    ],
  ])('%s', async (_what, make, expected) => {
    setGlobalDispatcher(make());
    expect(await isFetch()).toBe(expected);
  });
});

describe('where a dispatcher lies beneath `fetch`', () => {
  const DISPATCHER = Symbol.for('undici.globalDispatcher.1');
  const before = getGlobalDispatcher();
  const { globalAgent } = nodeHttp;
  afterEach(() => {
    setGlobalDispatcher(before);
    nodeHttp.globalAgent = globalAgent;
  });
  /** What `fetch` sends through, and whether it was asked. */
  const beneath = (make: (dispatch: (...args: never[]) => boolean) => object) => {
    let asked = false;
    const dispatch = (...args: Parameters<Agent['dispatch']>): boolean => {
      asked = true;
      return before.dispatch(...args);
    };
    Reflect.set(globalThis, DISPATCHER, make(dispatch as never));
    return () => asked;
  };
  const call = async (): Promise<unknown> => {
    await using server = await scriptedServer([request, json(200, { id: '1' })]);
    return await transportTo(server.url).request(getThing, id);
  };

  test('calls go over node:http where that heeds the proxies of the environment, too', async () => {
    const asked = beneath((dispatch) => {
      class EnvHttpProxyAgent {
        dispatch = dispatch;
      }
      return new EnvHttpProxyAgent();
    });
    nodeHttp.globalAgent = new nodeHttp.Agent({ proxyEnv: {} } as AgentOptions);
    expect(await call()).toEqual({ id: '1' });
    expect(asked()).toBe(false);
  });

  test('calls go through one that cannot be compared with Node’s', async () => {
    let made = 0;
    const asked = beneath((dispatch) => {
      class Agent {
        constructor() {
          if (made++) throw new TypeError('an argument is missing');
        }
        dispatch(...args: never[]) {
          return dispatch(...args);
        }
      }
      return new Agent();
    });
    expect(await call()).toEqual({ id: '1' });
    expect(asked()).toBe(true);
  });

  // As versions of undici before the present one have it.
  test.each(['dispatch interceptors', 'dispatcher interceptors'])('calls go through one with %s', async (name) => {
    const interceptors = Symbol(name);
    let made = 0;
    const asked = beneath((dispatch) => {
      class Agent {
        [interceptors] = made++ ? [] : [() => dispatch];
        dispatch(...args: never[]) {
          return dispatch(...args);
        }
      }
      return new Agent();
    });
    expect(await call()).toEqual({ id: '1' });
    expect(asked()).toBe(true);
  });
});

describe('OpenTelemetry’s instrumentation of node:http', () => {
  test('tells of our calls, and of whose they are', async () => {
    const { code, output } = await runCommand(
      process.execPath,
      ['--conditions=@linktor/source', '--no-warnings', new URL('./fixtures/otel.ts', import.meta.url).pathname],
      { cwd: import.meta.dirname },
    );
    expect(code).toBe(0);
    const { answer, spans, seen } = JSON.parse(output) as {
      answer: unknown;
      spans: { name: string; kind: number; attributes: Record<string, unknown> }[];
      seen: string[];
    };
    expect(answer).toEqual({ id: '1' });
    const client = spans.filter(({ kind }) => kind === 2);
    expect(client).toHaveLength(1);
    expect(client[0]).toMatchObject({
      name: 'GET',
      attributes: {
        'http.request.method': 'GET',
        'http.response.status_code': 200,
        'url.full': expect.stringMatching(/\/things\/1$/),
      },
    });
    // The server is told which trace it belongs to.
    expect(seen).toEqual([expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/)]);
  });
});

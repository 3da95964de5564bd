import { Flows } from '@linktor/ai';
import { Channels, Contacts, Conversations } from '@linktor/conversations';
import type { FlowNode, SendMessageInput } from '@linktor/core-gen/linktor';
import { NotSupportedError } from '@linktor/self-hosted';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelRow, contactRow, fake, ID, messageRow, type Seen, single } from './fake.ts';

/** A server that keeps what it is given and answers it back, as the real one does. */
const body = ({ body: given }: Seen): object => given as object;
const text = fc.string({ minLength: 1 }).filter((one) => one.trim() !== '' && !one.includes('\0'));
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });
const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
const word = fc.stringMatching(/^[a-z]{1,8}$/);

describe('messages come back as they were sent', () => {
  const conversations = new Conversations(
    fake({ [`POST /conversations/${ID}/messages`]: (seen) => single(messageRow(body(seen))) }).server,
  );
  const back = async (data: SendMessageInput) => conversations.sendMessage(ID, data);

  test('texts, with metadata as strings', () =>
    fc.assert(
      fc.asyncProperty(
        text,
        fc.dictionary(word, fc.oneof(text, fc.integer(), fc.boolean())),
        async (said, metadata) => {
          const { content, contentType, metadata: kept } = await back({ text: said, metadata });
          expect(content).toEqual({ text: said });
          expect(contentType).toBe('text');
          const strings = Object.entries(metadata).map(([key, value]) => [key, String(value)]);
          expect(kept ?? {}).toEqual(Object.fromEntries(strings));
        },
      ),
    ));

  test('files', () =>
    fc.assert(
      fc.asyncProperty(
        fc.record({
          type: fc.constantFrom('image', 'video', 'audio', 'document', 'sticker'),
          url: fc.webUrl(),
          ...{ filename: maybe(text), caption: maybe(text), mimeType: maybe(text) },
        }),
        async ({ type, ...given }) => {
          fc.pre(given.caption !== given.filename);
          const media = without({ type: type as 'image', ...given }) as NonNullable<SendMessageInput['media']>;
          const { content, contentType } = await back({ media });
          expect(contentType).toBe(type);
          expect(content.media).toEqual(without(given));
        },
      ),
    ));

  test('places', () =>
    fc.assert(
      fc.asyncProperty(
        fc.record({
          latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((n) => n + 0),
          longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((n) => n + 0),
          ...{ name: maybe(text), address: maybe(text) },
        }),
        async (given) => {
          const location = without(given) as NonNullable<SendMessageInput['location']>;
          expect((await back({ location })).content.location).toEqual(location);
        },
      ),
    ));

  test('buttons and templates', () =>
    fc.assert(
      fc.asyncProperty(
        text,
        fc.array(fc.record({ type: fc.constant('reply'), text, payload: text }), { minLength: 1, maxLength: 3 }),
        text,
        async (said, buttons, name) => {
          expect((await back({ text: said, buttons })).content).toEqual({ text: said, buttons });
          const template = { name, language: 'en', components: [{ type: 'body', parameters: [] }] };
          expect((await back({ template })).content.template).toEqual(template);
        },
      ),
    ));

  test.each([
    [{ text: 'a', location: { latitude: 1, longitude: 1 } }],
    [{ text: 'a', buttons: [{ type: 'url', text: 'b', url: 'https://example.com' }] }],
    [{ text: 'a', buttons: ['a', 'b', 'c', 'd'].map((one) => ({ type: 'reply', text: one })) }],
  ])('what the server has no form for is refused (%#)', async (data: SendMessageInput) => {
    await expect(back(data)).rejects.toBeInstanceOf(NotSupportedError);
  });

  test.each([
    ['location', '52.5,13.4', {}, { location: { latitude: 52.5, longitude: 13.4 } }],
    [
      'location',
      '',
      { latitude: '1.5', longitude: '2', location_name: 'N' },
      { location: { latitude: 1.5, longitude: 2, name: 'N' } },
    ],
    ['location', 'here', {}, { text: 'here' }],
    ['interactive', 'Yes', { button_id: 'y' }, { text: 'Yes' }],
    ['interactive', '{"a":1}', {}, { text: '{"a":1}' }],
    [
      'contact',
      '[{"name":{"formatted_name":"Ann"},"phones":[{"phone":"1"}]}]',
      {},
      { contact: { name: 'Ann', phones: ['1'] } },
    ],
    ['contact', '{}', {}, { text: '{}' }],
    ['template', 'hello', {}, { template: { name: 'hello', language: '' } }],
    ['whatever', 'x', {}, { text: 'x' }],
    ['image', 'media1', {}, { media: { url: '', caption: 'media1' } }],
  ])('others write them otherwise: %s %j', async (content_type, content, metadata, wanted) => {
    const row = messageRow({ content_type, content, metadata });
    const { server } = fake({ [`GET /messages/${ID}`]: single(row) });
    expect((await new Conversations(server).getMessage(ID, ID)).content).toEqual(wanted);
  });

  test('any row is a message', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('location', 'interactive', 'contact', 'template', 'image', 'text', '__proto__'),
        fc.oneof(fc.json(), fc.string()),
        maybe(fc.dictionary(fc.string(), fc.string())),
        async (content_type, content, metadata) => {
          const row = messageRow({ content_type, content, ...(metadata && { metadata }) });
          const { server } = fake({ [`GET /messages/${ID}`]: single(row) });
          expect(await new Conversations(server).getMessage(ID, ID)).toMatchObject({ id: ID });
        },
      ),
    ));
});

test('contacts come back as they were made, identifiers included', () => {
  let made: object = {};
  let identities: object[] = [];
  const { server } = fake({
    'POST /contacts': (seen) => {
      identities = [];
      made = contactRow(body(seen));
      return single(made);
    },
    [`POST /contacts/${ID}/identities`]: (seen) => {
      identities = [...identities, { id: ID, contact_id: ID, created_at: 'x', ...body(seen) }];
      return single({ ...made, identities });
    },
  });
  const identifier = fc.record({
    channelType: fc.constantFrom('whatsapp', 'telegram', 'sms', 'webchat'),
    ...{ channelId: text, identifier: text, displayName: maybe(text), profilePicture: maybe(text) },
  });
  const contact = fc.record({
    ...{ name: text, email: maybe(text), phone: maybe(text), avatarUrl: maybe(text) },
    ...{ customFields: maybe(fc.dictionary(word, text)), tags: maybe(fc.array(text)) },
    identifiers: fc.array(identifier, { maxLength: 3 }),
  });
  return fc.assert(
    fc.asyncProperty(contact, async (given) => {
      fc.pre((given.phone?.length ?? 0) <= 50);
      const identifiers = given.identifiers.map(without) as never[];
      const input = { ...without(given), identifiers } as Parameters<Contacts['create']>[0];
      expect(await new Contacts(server).create(input)).toMatchObject(input);
    }),
  );
});

describe('channels', () => {
  const sent: { config?: object; credentials?: object; type?: string }[] = [];
  const { server } = fake({
    'POST /channels': (seen) => {
      const { credentials: _, ...row } = body(seen) as { credentials?: object };
      sent.push(body(seen));
      return single(channelRow(row));
    },
  });
  const channels = new Channels(server);

  test.each([
    [
      'whatsapp',
      { phoneNumberId: '1', businessAccountId: '2' },
      { accessToken: 'a', verifyToken: 'v', appSecret: 's' },
    ],
    ['telegram', { botUsername: 'b' }, { botToken: 't', webhookSecret: 'w' }],
    ['facebook', { pageId: '1', pageName: 'n', pageProfilePicture: 'u' }, { pageAccessToken: 'p', appSecret: 's' }],
    ['instagram', { instagramId: '1', username: 'n', profilePicture: 'u' }, { pageAccessToken: 'p', appSecret: 's' }],
    ['sms', { provider: 'twilio', accountSid: '1', phoneNumber: '2' }, { authToken: 't' }],
    [
      'email',
      { provider: 'smtp', fromEmail: 'a@b.c', smtpHost: 'h', smtpPort: 587, smtpUsername: 'u' },
      { smtpPassword: 'p' },
    ],
    ['email', { provider: 'sendgrid', fromEmail: 'a@b.c', fromName: 'A' }, { apiKey: 'k' }],
    ['rcs', { provider: 'zenvia', agentId: '1', brandName: 'b' }, { apiKey: 'k' }],
    [
      'webchat',
      { widgetId: 'w', allowedOrigins: ['https://a.b'], theme: { primaryColor: '#000', position: 'left' } },
      {},
    ],
  ])('of type %s keep their secrets apart (%#)', async (type, plain, secrets) => {
    const config = { type, ...plain, ...secrets };
    const made = await channels.create({ name: 'N', type, config } as never);
    expect(made).toMatchObject({ type, config: { type, ...plain } });
    const last = sent.at(-1);
    expect(Object.values(last?.credentials ?? {})).toEqual(Object.values(secrets));
    for (const secret of Object.values(secrets)) expect(Object.values(last?.config ?? {})).not.toContain(secret);
    for (const value of Object.values({ ...last?.config, ...last?.credentials })) expect(value).toBeTypeOf('string');
  });

  test('a member that the server does not read is refused, since nobody knows whether it is a secret', async () => {
    const before = sent.length;
    const config = { type: 'telegram', botToken: 't', apiSecret: 's' };
    const made = channels.create({ name: 'N', type: 'telegram', config } as never);
    await expect(made).rejects.toMatchObject({ code: 'NOT_SUPPORTED', details: { parameter: 'config.apiSecret' } });
    expect(sent).toHaveLength(before);
  });

  test('devices that are linked are not taken for the Cloud API', async () => {
    const rows = [channelRow({ type: 'whatsapp' }), channelRow({ type: 'whatsapp_official' })];
    const { data } = await new Channels(fake({ 'GET /channels': { success: true, data: rows } }).server).list();
    expect(data.map(({ type }) => type)).toEqual(['whatsapp_unofficial', 'whatsapp']);
  });

  test('secrets are changed all together, or not at all: those not given would be lost', async () => {
    const row = channelRow({ type: 'whatsapp_official', config: { phone_number_id: '1' } });
    const { server: one, seen } = fake({ [`GET /channels/${ID}`]: single(row), [`PUT /channels/${ID}`]: single(row) });
    const part = new Channels(one).update(ID, { config: { accessToken: 'a' } });
    await expect(part).rejects.toMatchObject({ details: { missing: ['verify_token', 'webhook_secret'] } });
    const all = { accessToken: 'a', verifyToken: 'v', appSecret: 's' };
    await new Channels(one).update(ID, { config: { ...all, businessAccountId: '2' } });
    expect(seen.at(-1)?.body).toEqual({
      ...{ type: 'whatsapp_official', name: 'T' },
      config: { phone_number_id: '1', waba_id: '2' },
      credentials: { access_token: 'a', verify_token: 'v', webhook_secret: 's' },
    });
  });
});

describe('flows', () => {
  let kept: { nodes: object[]; start_node_id: string } = { nodes: [], start_node_id: '' };
  const flowRow = (given: object): object => {
    // As the server does: what it keeps of a node, in the order of its own.
    kept = JSON.parse(JSON.stringify(given));
    return { id: ID, tenant_id: ID, is_active: false, priority: 0, created_at: 'x', updated_at: 'x', ...kept };
  };
  const flows = new Flows(fake({ 'POST /flows': (seen) => single(flowRow(body(seen))) }).server);

  const data = fc.record(
    {
      ...{ label: text, messageContent: text, delaySeconds: fc.nat(), prompt: text, actionType: word },
      actionParams: fc.dictionary(word, fc.jsonValue()),
      buttons: fc.array(fc.record({ id: word, text, value: text }), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  const graph = fc.uniqueArray(word, { minLength: 1, maxLength: 6 }).chain((ids) =>
    fc.record({
      nodes: fc.tuple(
        ...ids.map((id) =>
          fc.record({
            id: fc.constant(id),
            type: fc.constantFrom('start', 'message', 'input', 'ai', 'delay', 'end', 'action'),
            position: fc.record({ x: fc.integer(), y: fc.integer() }),
            data,
          }),
        ),
      ),
      links: fc.array(fc.record({ source: fc.constantFrom(...ids), target: fc.constantFrom(...ids), label: text })),
    }),
  );

  test('come back as they were drawn, positions, labels and unknown nodes included', () =>
    fc.assert(
      fc.asyncProperty(graph, async ({ nodes, links }) => {
        const edges = links.map((link, index) => ({ id: `e${index}`, ...link }));
        const made = await flows.create({ name: 'F', nodes, edges });
        expect(made.nodes).toEqual(nodes);
        expect([...made.edges].sort(byId)).toEqual([...edges].sort(byId));
        expect(nodes.map(({ id }) => id)).toContain(kept.start_node_id);
      }),
    ));

  const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
  const at = { x: 0, y: 0 };

  test('begin after their start, which the server does not know', async () => {
    const nodes: FlowNode[] = [
      { id: 'm', type: 'message', position: at, data: { messageContent: 'Hi' } },
      { id: 's', type: 'start', position: at, data: {} },
    ];
    await flows.create({ name: 'F', nodes, edges: [{ id: 'e', source: 's', target: 'm' }] });
    expect(kept.start_node_id).toBe('m');
  });

  test('branch as the server does, by the last answer', async () => {
    const condition = { variable: 'v', operator: 'equals', value: 'yes' };
    const nodes: FlowNode[] = [
      {
        id: 'q',
        type: 'condition',
        position: at,
        data: { conditions: [{ id: 'c', ...condition, targetNodeId: 'a' }] },
      },
      { id: 'a', type: 'end', position: at, data: {} },
    ];
    await flows.create({
      name: 'F',
      nodes,
      edges: [
        { id: 'e', source: 'q', target: 'a' },
        { id: 'f', source: 'q', target: 'a' },
      ],
    });
    expect(kept.nodes[0]).toMatchObject({
      transitions: [
        { id: 'e', to_node_id: 'a', condition: 'reply_equals', value: 'yes', priority: 0 },
        { id: 'f', to_node_id: 'a', condition: 'default', priority: 1 },
      ],
    });
    const odd = [
      { ...nodes[0], data: { conditions: [{ id: 'c', ...condition, operator: 'less_than', targetNodeId: 'a' }] } },
      nodes[1],
    ];
    await expect(flows.create({ name: 'F', nodes: odd as FlowNode[] })).rejects.toMatchObject({
      code: 'NOT_SUPPORTED',
    });
  });

  test.each([
    ['nodes', { nodes: [] }],
    [
      'edges.target',
      { nodes: [{ id: 'a', type: 'end', position: at, data: {} }], edges: [{ id: 'e', source: 'a', target: 'b' }] },
    ],
  ])('that lead nowhere are refused: the server would keep them (%s)', async (parameter, graph_) => {
    await expect(flows.create({ name: 'F', ...graph_ })).rejects.toMatchObject({ details: { parameter } });
  });

  test('changed by others are read as they are now', async () => {
    await flows.create({
      name: 'F',
      nodes: [{ id: 'a', type: 'message', position: { x: 7, y: 7 }, data: { messageContent: 'old' } }],
    });
    const [node] = kept.nodes;
    const row = { ...flowRow(kept), nodes: [{ ...node, content: 'new' }] };
    const { nodes } = await new Flows(fake({ [`GET /flows/${ID}`]: row }).server).get(ID);
    expect(nodes).toEqual([{ id: 'a', type: 'message', position: { x: 0, y: 0 }, data: { messageContent: 'new' } }]);
  });

  test('drawn on the server keep what their conditions compare', async () => {
    const transitions = [{ id: 't', to_node_id: 'b', condition: 'contains', value: 'ship', priority: 0 }];
    const drawn = {
      nodes: [
        { id: 'a', type: 'question', content: 'Q', transitions },
        { id: 'b', type: 'end', transitions: null },
      ],
    };
    const { server, seen } = fake({
      [`GET /flows/${ID}`]: { ...flowRow(drawn), name: 'F', trigger: 'manual' },
      [`PUT /flows/${ID}`]: {},
    });
    const one = new Flows(server);
    const { nodes, edges } = await one.get(ID);
    expect(edges).toEqual([{ id: 't', source: 'a', target: 'b' }]);
    await one.update(ID, { nodes, edges });
    expect(seen.find(({ route }) => route.startsWith('PUT'))?.body).toMatchObject({
      nodes: [
        { id: 'a', type: 'question', content: 'Q', transitions },
        { id: 'b', transitions: [] },
      ],
    });
  });
});

import type { OwnTemplateId, VRETemplateType } from '@linktor/analytics/vre';
import { ownTemplate, VRE } from '@linktor/analytics/vre';
import { ValidationError } from '@linktor/core';
import { expect, expectTypeOf, test } from 'vitest';

const sending = (answer: unknown): { vre: VRE; bodies: unknown[] } => {
  const bodies: unknown[] = [];
  const vre = new VRE({
    apiKey: 'key',
    fetch: async (_, init) => {
      bodies.push(init.body === undefined ? undefined : JSON.parse(String(init.body)));
      return new Response(JSON.stringify(answer));
    },
  });
  return { vre, bodies };
};

const IMAGE = { image_base64: 'data:', caption: '', width: 1, height: 2, format: 'webp', render_time_ms: 3 };

test('keys are in snake_case on the wire, those of items too, and absent ones are left out', async () => {
  const { vre, bodies } = sending(IMAGE);
  await vre.renderProductList({
    tenantId: 't',
    titulo: 'x',
    produtos: [{ nome: 'a', preco: 1, estoqueStatus: 'baixo' }],
    channel: undefined,
  });
  expect(bodies).toEqual([
    {
      tenant_id: 't',
      template_id: 'lista_produtos',
      data: { titulo: 'x', produtos: [{ nome: 'a', preco: 1, estoque_status: 'baixo' }] },
    },
  ]);
});

test.each([
  ['a snake_case server', IMAGE],
  ['a camelCase server', { imageBase64: 'data:', caption: '', width: 1, height: 2, format: 'webp', renderTimeMs: 3 }],
])('answers are in camelCase, from %s', async (_, answer) => {
  const { vre } = sending(answer);
  const image = await vre.renderMenu({ tenantId: 't', titulo: 'x', opcoes: [] });
  expect(image).toEqual({ imageBase64: 'data:', caption: '', width: 1, height: 2, format: 'webp', renderTimeMs: 3 });
  expectTypeOf(image.renderTimeMs).toBeNumber();
});

test('a preview without data sends an empty object', async () => {
  const { vre, bodies } = sending({ image_base64: '', width: 1, height: 1 });
  await vre.preview({ templateId: 'menu_opcoes' });
  expect(bodies).toEqual([{}]);
});

test('a template of your own gets its data as it is, a built-in one in the keys of the wire', async () => {
  const { vre, bodies } = sending(IMAGE);
  const own = { templateId: ownTemplate('loyalty_card'), data: { pointsLeft: 1, lista: [{ aB: null }] } };
  await vre.render({ ...own, tenantId: 't', scale: 1.5 });
  await vre.renderAndSend({ ...own, conversationId: 'c', followUpText: 'x' });
  await vre.preview(own);
  await vre.preview({ templateId: 'status_pedido', data: { numeroPedido: '#7', itens: null } as never });
  const sent = { template_id: 'loyalty_card', data: own.data };
  expect(bodies).toEqual([
    { ...sent, tenant_id: 't', scale: 1.5 },
    { ...sent, conversation_id: 'c', follow_up_text: 'x' },
    { data: own.data },
    { data: { numero_pedido: '#7', itens: null } },
  ]);
  expect(() => ownTemplate('')).toThrow('id is empty');
});

test('each shortcut sends every setting, the tenant, and nothing of both in the data', async () => {
  const { vre, bodies } = sending(IMAGE);
  const settings = { channel: 'web', format: 'png', width: 800, quality: 80, scale: 2 } as const;
  await vre.renderMenu({ ...settings, tenantId: 't', titulo: 'x', opcoes: [] });
  await vre.renderProductCard({ ...settings, tenantId: 't', nome: 'n', preco: 1, unidade: 'kg' });
  await vre.renderOrderStatus({ ...settings, tenantId: 't', numeroPedido: '#7' } as never);
  await vre.renderProductList({ ...settings, tenantId: 't', titulo: 'x', produtos: [] });
  await vre.renderConfirmation({ ...settings, tenantId: 't', valorTotal: 5 } as never);
  await vre.renderPixPayment({ ...settings, tenantId: 't', valor: 1, pixPayload: 'p' });
  const envelope = { ...settings, tenant_id: 't' };
  expect(bodies).toEqual([
    { ...envelope, template_id: 'menu_opcoes', data: { titulo: 'x', opcoes: [] } },
    { ...envelope, template_id: 'card_produto', data: { nome: 'n', preco: 1, unidade: 'kg' } },
    { ...envelope, template_id: 'status_pedido', data: { numero_pedido: '#7' } },
    { ...envelope, template_id: 'lista_produtos', data: { titulo: 'x', produtos: [] } },
    { ...envelope, template_id: 'confirmacao', data: { valor_total: 5 } },
    { ...envelope, template_id: 'cobranca_pix', data: { valor: 1, pix_payload: 'p' } },
  ]);
});

test('the tenant whose templates are listed goes into the query, by its name there', async () => {
  const urls: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    urls.push(new URL(url).search);
    return Response.json({ templates: [] });
  };
  const vre = new VRE({ apiKey: 'key', fetch });
  await vre.listTemplates('tenant 1');
  await vre.listTemplates();
  expect(urls).toEqual(['?tenant_id=tenant%201', '']);
});

test('a response that is taken unread is not converted', async () => {
  const vre = new VRE({ apiKey: 'key', fetch: async () => new Response('{}') });
  // Converting the body that nobody read would throw on its missing `templates`.
  const response = await vre.listTemplates('t').asResponse();
  expect(await response.json()).toEqual({});
});

test('templates listed as plain ids become templates', async () => {
  const { vre } = sending({ templates: ['menu_opcoes', { id: 'x', name: 'X', description: '', schema: { a_b: 1 } }] });
  expect((await vre.listTemplates()).templates).toEqual([
    { id: 'menu_opcoes', name: 'menu_opcoes', description: '', schema: {} },
    { id: 'x', name: 'X', description: '', schema: { a_b: 1 } },
  ]);
});

test.each([null, 'text'])('an answer that is no object (%j) is handed on as it is', async (answer) => {
  const { vre } = sending(answer);
  const call = vre.preview({ templateId: 'menu_opcoes' });
  // The transport refuses what was promised to be an object.
  await expect(call).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' });
});

test('the response can be had too, read and unread', async () => {
  const { vre } = sending(IMAGE);
  const call = { tenantId: 't', titulo: 'x', opcoes: [] };
  expect((await vre.renderMenu(call).withResponse()).data.imageBase64).toBe('data:');
  expect(await (await vre.renderMenu(call).asResponse()).json()).toEqual(IMAGE);
});

test('what is missing is named before anything is sent', async () => {
  const { vre, bodies } = sending(IMAGE);
  const calls: [Promise<unknown>, string][] = [
    [vre.renderMenu({ titulo: 'x', opcoes: [] } as never), 'tenantId'],
    [vre.renderMenu(undefined as never), 'tenantId'],
    [vre.render(undefined as never), 'tenantId'],
    [vre.render({ tenantId: 't', data: {} } as never), 'templateId'],
    [vre.render({ tenantId: 't', templateId: 'menu_opcoes' } as never), 'data'],
    [vre.renderAndSend(undefined as never), 'conversationId'],
    [vre.renderAndSend({ conversationId: 'c', data: {} } as never), 'templateId'],
    [vre.renderAndSend({ conversationId: 'c', templateId: 'menu_opcoes' } as never), 'data'],
    [vre.preview(undefined as never), 'templateId'],
    [vre.renderAndSend({ templateId: 'menu_opcoes', data: {} } as never), 'conversationId'],
    [vre.preview({} as never), 'templateId'],
  ];
  for (const [call, parameter] of calls) {
    const error = await call.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ details: { parameter } });
  }
  expect(bodies).toEqual([]);
});

test('templateId decides what data holds', () => {
  const { vre } = sending(IMAGE);
  const render = vre.render.bind(vre);
  type Request = Parameters<typeof render>[0];
  expectTypeOf<{ tenantId: 't'; templateId: 'cobranca_pix'; data: { valor: 1; pixPayload: '' } }>().toExtend<Request>();
  expectTypeOf<{
    tenantId: 't';
    templateId: 'cobranca_pix';
    data: { valor: 1; pix_payload: '' };
  }>().toExtend<Request>();
  expectTypeOf<{
    tenantId: 't';
    templateId: 'menu_opcoes';
    data: { valor: 1; pixPayload: '' };
  }>().not.toExtend<Request>();
  expectTypeOf<{ tenantId: 't'; templateId: 'own'; data: { a: 1 } }>().not.toExtend<Request>();
  expectTypeOf<{ tenantId: 't'; templateId: OwnTemplateId; data: { a: 1 } }>().toExtend<Request>();
  type Preview = Parameters<typeof vre.preview>[0];
  expectTypeOf<{ templateId: VRETemplateType }>().toExtend<Preview>();
  expectTypeOf<{ templateId: 'card_produto'; data: { preco: 1 } }>().toExtend<Preview>();
  expectTypeOf<{ templateId: 'card_produto'; data: { preco: '1' } }>().not.toExtend<Preview>();
});

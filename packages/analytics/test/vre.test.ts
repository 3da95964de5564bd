import { VRE } from '@linktor/analytics/vre';
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

test('templates listed as plain ids become templates', async () => {
  const { vre } = sending({ templates: ['menu_opcoes', { id: 'x', name: 'X', description: '', schema: { a_b: 1 } }] });
  expect((await vre.listTemplates()).templates).toEqual([
    { id: 'menu_opcoes', name: 'menu_opcoes', description: '', schema: {} },
    { id: 'x', name: 'X', description: '', schema: { a_b: 1 } },
  ]);
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
    [vre.render({ tenantId: 't', templateId: 'menu_opcoes' } as never), 'data'],
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
});

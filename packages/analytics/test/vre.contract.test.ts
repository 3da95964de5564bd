import { ownTemplate, VRE } from '@linktor/analytics/vre';
import { NotFoundError } from '@linktor/core';
import { expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';

const { urls, credentials, prefer } = contract();
const vre = new VRE({ baseUrl: urls.linktor, apiKey: credentials.apiKey });
const tenantId = 'tenant_1';

test('the six shortcuts, with everything they take', async () => {
  const settings = { tenantId, channel: 'whatsapp', format: 'webp', width: 800, quality: 80, scale: 1.5 } as const;
  const images = await Promise.all([
    vre.renderMenu({
      ...settings,
      titulo: 'Como posso ajudar?',
      subtitulo: 'Escolha',
      opcoes: [{ label: 'Pedidos', icone: 'pedido', descricao: 'Veja os seus' }],
      mensagemAntes: 'Oi!',
    }),
    vre.renderProductCard({
      ...settings,
      nome: 'Robalo',
      preco: 62.5,
      unidade: 'kg',
      sku: 'R-1',
      estoque: 12,
      imagemUrl: 'https://cdn.acme.example/robalo.png',
      destaque: 'novo',
      mensagem: 'Fresco',
    }),
    vre.renderOrderStatus({
      ...settings,
      numeroPedido: '#77',
      statusAtual: 'transporte',
      itensResumo: '2 itens',
      valorTotal: 125,
      previsaoEntrega: 'hoje',
      motorista: 'Rui',
      mensagem: 'A caminho',
    }),
    vre.renderProductList({
      ...settings,
      titulo: 'Peixes',
      produtos: [{ nome: 'Robalo', preco: 62.5, unidade: 'kg', estoqueStatus: 'baixo', sku: 'R-1', emoji: '🐟' }],
      mensagem: 'Todos frescos',
    }),
    vre.renderConfirmation({
      ...settings,
      titulo: 'Confirme',
      subtitulo: 'Pedido 77',
      itens: [{ nome: 'Robalo', quantidade: '2 kg', preco: 125, emoji: '🐟' }],
      valorTotal: 125,
      previsaoEntrega: 'hoje',
      mensagem: 'Tudo certo?',
    }),
    vre.renderPixPayment({
      ...settings,
      valor: 125,
      pixPayload: '00020126580014br.gov.bcb.pix',
      numeroPedido: '#77',
      expiracao: '30 minutos',
      mensagem: 'Obrigado',
    }),
  ]);
  for (const image of images) {
    expect(image.imageBase64).toMatch(/^data:image\//);
    expect(image.renderTimeMs).toBeTypeOf('number');
  }
});

test('data may have the keys of the wire', async () => {
  const request = {
    tenantId,
    templateId: 'confirmacao',
    data: { itens: [], valor_total: 1, previsao_entrega: 'já' },
  } as const;
  expect(
    (await vre.render({ ...request, data: { ...request.data, itens: [{ nome: 'x', preco: 1 }] } })).caption,
  ).toBeTypeOf('string');
});

test('rendering into a conversation', async () => {
  const sent = await vre.renderAndSend({
    conversationId: 'conv_123',
    templateId: 'card_produto',
    data: { nome: 'Robalo', preco: 62.5, unidade: 'kg', imagemUrl: 'https://cdn.acme.example/robalo.png' },
    caption: 'Robalo',
    followUpText: 'Quer?',
  });
  expect(sent.messageId).toBeTypeOf('string');
  expect(sent.imageUrl).toMatch(/^http/);
});

test('templates of your own', async () => {
  const own = { templateId: ownTemplate('loyalty_card'), data: { points: 120 } };
  expect((await vre.render({ ...own, tenantId })).imageBase64).toMatch(/^data:/);
  expect((await vre.renderAndSend({ ...own, conversationId: 'conv_123' })).messageId).toBeTypeOf('string');
  expect((await vre.preview(own)).imageBase64).toMatch(/^data:/);
});

test('templates and previews', async () => {
  const { templates } = await vre.listTemplates(tenantId);
  expect(templates[0]?.schema).toBeTypeOf('object');
  expect((await vre.listTemplates()).templates.length).toBeGreaterThan(0);
  expect((await vre.preview({ templateId: 'menu_opcoes' })).imageBase64).toMatch(/^data:/);
  const data = { numeroPedido: '#77', statusAtual: 'entregue' } as const;
  expect((await vre.preview({ templateId: 'card_produto', data: { preco: 1 } })).width).toBeTypeOf('number');
  for (const { id } of templates) expect((await vre.preview({ templateId: id })).width).toBeTypeOf('number');
  expect((await vre.preview({ templateId: 'status_pedido', data })).width).toBeTypeOf('number');
  const missing = vre.preview({ templateId: 'menu_opcoes' }, { headers: prefer({ code: 404 }) });
  await expect(missing).rejects.toBeInstanceOf(NotFoundError);
});

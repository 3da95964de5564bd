export type { ClientOptions } from '@linktor/core';
export * from '@linktor/core/public';
export type {
  OrderStatus,
  StockStatus,
  VREChannelType,
  VREListTemplatesResponse,
  VREOutputFormat,
  VREOutputFormatInput,
  VRETemplate,
  VRETemplateType,
} from '@linktor/core-gen/linktor';
export { ownTemplate } from './template.ts';
export type {
  CardProduto,
  CobrancaPix,
  Confirmacao,
  ListaProdutos,
  MenuOpcoes,
  OwnTemplateId,
  Preview,
  PreviewRequest,
  RenderAndSendRequest,
  Rendered,
  RenderRequest,
  RenderSettings,
  Sent,
  StatusPedido,
  TemplateData,
} from './types.ts';
export { VRE } from './vre.ts';

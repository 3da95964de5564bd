export type {
  CardProduto,
  CobrancaPix,
  Confirmacao,
  ListaProdutos,
  MenuOpcoes,
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

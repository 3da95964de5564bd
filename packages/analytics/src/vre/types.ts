import type {
  CardProdutoData,
  CobrancaPixData,
  ConfirmacaoData,
  ListaProdutosData,
  MenuOpcoesData,
  StatusPedidoData,
  VREChannelType,
  VREOutputFormatInput,
  VREPreviewResponse,
  VRERenderAndSendResponse,
  VRERenderResponse,
  VRETemplateType,
} from '@linktor/core-gen/linktor';
import type { Camel } from './casing.ts';

/** A type as it is on the wire, or with its keys in camelCase. */
type EitherCase<T> = T | Camel<T>;

/** The data of each built-in template, with the keys of the wire (`valor_total`) or in camelCase (`valorTotal`). */
export interface TemplateData {
  menu_opcoes: EitherCase<MenuOpcoesData>;
  card_produto: EitherCase<CardProdutoData>;
  status_pedido: EitherCase<StatusPedidoData>;
  lista_produtos: EitherCase<ListaProdutosData>;
  confirmacao: EitherCase<ConfirmacaoData>;
  cobranca_pix: EitherCase<CobrancaPixData>;
}

/** How an image is drawn. */
export interface RenderSettings {
  /** Channel to lay the image out for. Default: the platform's. */
  channel?: VREChannelType | undefined;
  /** Image format. Default: the platform's. */
  format?: VREOutputFormatInput | undefined;
  /** Width in pixels. Default: the template's. */
  width?: number | undefined;
  /** Compression quality, 0 to 100, of webp and jpeg. */
  quality?: number | undefined;
  /** Pixel density, 1.0 to 2.0. */
  scale?: number | undefined;
}

declare const own: unique symbol;

/** Id of a template that is none of the built-in ones, from `ownTemplate(id)`. */
export type OwnTemplateId = string & { readonly [own]: true };

/** A template and its data. */
type Drawing =
  | { [Id in keyof TemplateData]: { templateId: Id; data: TemplateData[Id] } }[keyof TemplateData]
  | {
      templateId: OwnTemplateId;
      /** As the template's JSON Schema asks for it; sent as it is. */
      data: Readonly<Record<string, unknown>>;
    };

/** What to draw. `templateId` decides what `data` holds. */
export type RenderRequest = Drawing &
  RenderSettings & {
    /** Tenant the image is drawn for. */
    tenantId: string;
  };

/** What to draw, and the conversation to send it to. */
export type RenderAndSendRequest = Drawing & {
  conversationId: string;
  /** Text sent along with the image, instead of the generated one. */
  caption?: string | undefined;
  /** Text sent after the image. */
  followUpText?: string | undefined;
};

/** Which template to preview. Data may be a part of what the template takes; without any the platform has sample data. */
export type PreviewRequest =
  | { [Id in keyof TemplateData]: { templateId: Id; data?: Partial<TemplateData[Id]> | undefined } }[keyof TemplateData]
  | { templateId: OwnTemplateId; data?: Readonly<Record<string, unknown>> | undefined }
  | { templateId: VRETemplateType; data?: undefined };

/** A drawn image: `imageBase64` is a data URI, `renderTimeMs` milliseconds, `sizeBytes` bytes. */
export type Rendered = Camel<VRERenderResponse>;

/** The message an image was sent in. */
export type Sent = Camel<VRERenderAndSendResponse>;

/** A preview image: `imageBase64` is a data URI. */
export type Preview = Camel<VREPreviewResponse>;

/** The parameters of a shortcut: the data of its template, for whom, and how to draw it. */
type Shortcut<Data> = Camel<Data> & RenderSettings & { tenantId: string };

/** A menu of up to 8 options. */
export type MenuOpcoes = Shortcut<MenuOpcoesData>;
/** A card of one product. */
export type CardProduto = Shortcut<CardProdutoData>;
/** How far an order has come. */
export type StatusPedido = Shortcut<StatusPedidoData>;
/** A list of up to 6 products. */
export type ListaProdutos = Shortcut<ListaProdutosData>;
/** An order to confirm. */
export type Confirmacao = Shortcut<ConfirmacaoData>;
/** A Pix payment request, drawn as a QR code. */
export type CobrancaPix = Shortcut<CobrancaPixData>;

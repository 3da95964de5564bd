import {
  ApiPromise,
  type ClientOptions,
  type Input,
  type Operation,
  type RequestOptions,
  Resource,
  requireObject,
  requireText,
  type Transport,
  validated,
} from '@linktor/core';
import {
  listVreTemplates,
  previewVreTemplate,
  renderAndSendVreImage,
  renderVreImage,
  surface,
  type VREListTemplatesResponse,
  type VRETemplate,
} from '@linktor/core-gen/linktor';
import { toCamel, toSnake } from './casing.ts';
import { wireData } from './template.ts';
import type {
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

/**
 * The Visual Response Engine: draws menus, product cards, order states and Pix codes as images for a chat.
 *
 * It is the one resource whose bodies are in snake_case on the wire. Here everything is camelCase, and converted both
 * ways; `data` is also taken as it is on the wire.
 */
export class VRE extends Resource {
  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, options);
  }

  /**
   * Draws a template.
   *
   * API: `POST /vre/render`
   *
   * @param request The template, its data, for whom, and how to draw it. `templateId` decides what `data` holds;
   * a template of your own is named with `ownTemplate(id)`.
   * @param options Settings of this call alone.
   * @throws ValidationError when `tenantId`, `templateId` or `data` is missing; nothing is sent then.
   */
  render(request: RenderRequest, options?: RequestOptions): ApiPromise<Rendered> {
    return validated(
      () => {
        requireText(request?.tenantId, 'tenantId');
        requireText(request.templateId, 'templateId');
        requireObject(request.data, 'data');
      },
      () => this.#call(renderVreImage, { body: toBody(request) }, options, toCamel),
    );
  }

  /**
   * Draws a template and sends the image to a conversation. It is not repeated after a failure that leaves open whether it
   * was sent, unless you give an `idempotencyKey` that your deployment honours.
   *
   * API: `POST /vre/render-and-send`
   *
   * @param request The template, its data, and the conversation. `templateId` decides what `data` holds.
   * @param options Settings of this call alone.
   * @throws ValidationError when `conversationId`, `templateId` or `data` is missing; nothing is sent then.
   */
  renderAndSend(request: RenderAndSendRequest, options?: RequestOptions): ApiPromise<Sent> {
    return validated(
      () => {
        requireText(request?.conversationId, 'conversationId');
        requireText(request.templateId, 'templateId');
        requireObject(request.data, 'data');
      },
      () => this.#call(renderAndSendVreImage, { body: toBody(request) }, options, toCamel),
    );
  }

  /**
   * The templates there are, each with the JSON Schema of its data.
   *
   * API: `GET /vre/templates`
   *
   * @param tenantId Adds the tenant's own templates.
   * @param options Settings of this call alone.
   */
  listTemplates(tenantId?: string, options?: RequestOptions): ApiPromise<VREListTemplatesResponse> {
    // Some deployments list plain ids.
    const operation: typeof listVreTemplates = { ...listVreTemplates, scalars: true };
    return this.#call(operation, { query: { tenant_id: tenantId } }, options, ({ templates }) => ({
      templates: templates.map(asTemplate),
    }));
  }

  /**
   * Draws a template to look at it; without data, with sample data of the platform.
   *
   * API: `POST /vre/templates/{templateId}/preview`
   *
   * @param request The template, and data to draw it with, or a part of it; left out, sample data of the platform.
   * @param options Settings of this call alone.
   * @throws ValidationError when `templateId` is missing; nothing is sent then.
   */
  preview(request: PreviewRequest, options?: RequestOptions): ApiPromise<Preview> {
    return validated(
      () => requireText(request?.templateId, 'templateId'),
      () => {
        // An empty object where there is no data: servers differ on a body that is missing.
        const body = { data: wireData(request.templateId, request.data) };
        return this.#call(previewVreTemplate, { path: { templateId: request.templateId }, body }, options, toCamel);
      },
    );
  }

  /**
   * Draws a menu of options.
   *
   * API: `POST /vre/render` with `menu_opcoes`
   *
   * @param menu Title and up to 8 options; for whom, and how to draw it.
   * @param options Settings of this call alone.
   */
  renderMenu(menu: MenuOpcoes, options?: RequestOptions): ApiPromise<Rendered> {
    return this.#shortcut('menu_opcoes', menu, options);
  }

  /**
   * Draws a product card.
   *
   * API: `POST /vre/render` with `card_produto`
   *
   * @param product Name, price and unit, and what else to show; for whom, and how to draw it.
   * @param options Settings of this call alone.
   */
  renderProductCard(product: CardProduto, options?: RequestOptions): ApiPromise<Rendered> {
    return this.#shortcut('card_produto', product, options);
  }

  /**
   * Draws how far an order has come.
   *
   * API: `POST /vre/render` with `status_pedido`
   *
   * @param order The order; for whom, and how to draw it.
   * @param options Settings of this call alone.
   */
  renderOrderStatus(order: StatusPedido, options?: RequestOptions): ApiPromise<Rendered> {
    return this.#shortcut('status_pedido', order, options);
  }

  /**
   * Draws a list of products.
   *
   * API: `POST /vre/render` with `lista_produtos`
   *
   * @param list Title and up to 6 products; for whom, and how to draw it.
   * @param options Settings of this call alone.
   */
  renderProductList(list: ListaProdutos, options?: RequestOptions): ApiPromise<Rendered> {
    return this.#shortcut('lista_produtos', list, options);
  }

  /**
   * Draws an order to confirm.
   *
   * API: `POST /vre/render` with `confirmacao`
   *
   * @param order The order; for whom, and how to draw it.
   * @param options Settings of this call alone.
   */
  renderConfirmation(order: Confirmacao, options?: RequestOptions): ApiPromise<Rendered> {
    return this.#shortcut('confirmacao', order, options);
  }

  /**
   * Draws a Pix payment request.
   *
   * API: `POST /vre/render` with `cobranca_pix`
   *
   * @param payment Amount and Pix code; for whom, and how to draw it.
   * @param options Settings of this call alone.
   */
  renderPixPayment(payment: CobrancaPix, options?: RequestOptions): ApiPromise<Rendered> {
    return this.#shortcut('cobranca_pix', payment, options);
  }

  /** What is neither the tenant nor a setting is data of the template. */
  #shortcut(
    templateId: keyof TemplateData,
    parameters: RenderSettings & { tenantId: string },
    options: RequestOptions | undefined,
  ): ApiPromise<Rendered> {
    const { tenantId, channel, format, width, quality, scale, ...data } = parameters ?? {};
    const request = { tenantId, templateId, data, channel, format, width, quality, scale };
    return this.render(request as RenderRequest, options);
  }

  /** Makes a call and converts its answer. */
  #call<I, O, T>(
    operation: Operation<I, O>,
    input: Input,
    options: RequestOptions | undefined,
    convert: (answer: O) => T,
  ): ApiPromise<T> {
    return new ApiPromise<T>(async (mode) => {
      const result = await this.transport.execute<O>(operation, input, options, mode);
      // Nobody looks at the body of a response that is taken raw.
      return { ...result, data: mode.raw ? (undefined as T) : convert(result.data) };
    });
  }
}

const toBody = ({ data, ...envelope }: RenderRequest | RenderAndSendRequest): object => ({
  ...(toSnake(envelope) as object),
  data: wireData(envelope.templateId, data),
});

/** Some servers list the ids alone. */
const asTemplate = (template: VRETemplate | string): VRETemplate =>
  typeof template === 'string' ? { id: template, name: template, description: '', schema: {} } : template;

import { requireText } from '@linktor/core';
import { toSnake } from './casing.ts';
import type { OwnTemplateId, TemplateData } from './types.ts';

const BUILT_IN: Readonly<Record<keyof TemplateData, true>> = {
  // Stryker disable BooleanLiteral: the names alone count
  menu_opcoes: true,
  card_produto: true,
  status_pedido: true,
  lista_produtos: true,
  confirmacao: true,
  cobranca_pix: true,
  // Stryker restore BooleanLiteral
};

/**
 * The id of a template of your own, such as one from `listTemplates`. Built-in ones are written as they are, so that the
 * compiler checks their data, and a misspelt id is caught.
 *
 * ```ts
 * await vre.render({ tenantId, templateId: ownTemplate('loyalty_card'), data: { points: 120 } });
 * ```
 *
 * @throws ValidationError when the id is empty or no text.
 */
export function ownTemplate(id: string): OwnTemplateId {
  requireText(id, 'id');
  return id as OwnTemplateId;
}

/** The data as it goes out: built-in templates have snake_case keys, those of another template are its author's. */
export const wireData = (templateId: string, data: unknown): unknown =>
  Object.hasOwn(BUILT_IN, templateId) ? toSnake(data) : data;

import {
  type ApiPromise,
  invalidArgument,
  type RequestOptions,
  requireItems,
  requireText,
  validated,
} from '@linktor/core';
import {
  createTemplate,
  deleteTemplate,
  type EmptyResponse,
  getTemplate,
  type ListTemplateTranslationsQuery,
  listTemplates,
  listTemplateTranslations,
  type Template,
  type TemplateCreateRequest,
  type TemplateList,
  type TemplateTranslationList,
  type TemplateUpdateRequest,
  updateTemplate,
} from '@linktor/core-gen/sinch';
import { checkChoices } from './choices.ts';
import { MESSAGE_KINDS, requireOneKind } from './one-kind.ts';
import { SinchResource } from './resource.ts';
import type { Changes } from './update-mask.ts';

/**
 * Message templates with translations, version 2 of that API. Version 1 was switched off by the platform on 31 January
 * 2026 and is not here. Templates live on hosts of their own, which the client chooses by its region.
 */
export class Templates extends SinchResource {
  /**
   * Creates a template.
   *
   * API: `POST /v2/projects/{project_id}/templates`
   *
   * @param data Its translations, at least one, each with a `language_code` and one kind of message; `default_translation`
   * is one of those codes. `id` may be your own.
   * @param options Settings of this call alone.
   * @throws ValidationError when one of the two is missing, or on a translation without a language, with no kind of message
   * or several, before anything is sent.
   */
  create(data: TemplateCreateRequest, options?: RequestOptions): ApiPromise<Template> {
    return validated(
      () => {
        checkTranslations(data?.translations ?? []);
        requireText(data.default_translation, 'default_translation');
      },
      () => this.transport.request(createTemplate, { path: this.path, body: data }, options),
    );
  }

  /**
   * Lists all templates of the project; the list is not paged.
   *
   * API: `GET /v2/projects/{project_id}/templates`
   *
   * @param options Settings of this call alone.
   */
  list(options?: RequestOptions): ApiPromise<TemplateList> {
    return this.transport.request(listTemplates, { path: this.path }, options);
  }

  /**
   * Gets one template.
   *
   * API: `GET /v2/projects/{project_id}/templates/{template_id}`
   *
   * @param templateId The template.
   * @param options Settings of this call alone.
   */
  get(templateId: string, options?: RequestOptions): ApiPromise<Template> {
    return this.transport.request(getTemplate, { path: { ...this.path, template_id: templateId } }, options);
  }

  /**
   * Replaces a template as a whole. Each success raises the version, so that the same call is refused the second time:
   * it is not repeated after a failure that leaves open whether it acted. Get the template to see.
   *
   * API: `PUT /v2/projects/{project_id}/templates/{template_id}`
   *
   * @param templateId The template.
   * @param data The new state; `version` must equal the latest stored version. Its `id` is the one in `templateId`. A
   * template can be sent back as it was read: the times in it are ignored.
   * @param options Settings of this call alone.
   * @throws ValidationError on a missing version or a bad translation, before anything is sent.
   */
  update(
    templateId: string,
    data: Changes<Omit<TemplateUpdateRequest, 'id'>, Template> & Partial<Pick<TemplateUpdateRequest, 'id'>>,
    options?: RequestOptions,
  ): ApiPromise<Template> {
    return validated(
      () => {
        if (!Number.isInteger(data?.version) || (data.version as number) < 1) {
          throw invalidArgument('version', 'must be the latest stored version, a whole number from 1', 'Get it first.');
        }
        checkTranslations(data.translations);
      },
      () => {
        const path = { ...this.path, template_id: templateId };
        const body = { ...data, id: templateId } as TemplateUpdateRequest;
        return this.transport.request(UPDATE, { path, body }, options);
      },
    );
  }

  /**
   * Deletes a template with all its translations.
   *
   * API: `DELETE /v2/projects/{project_id}/templates/{template_id}`
   *
   * @param templateId The template.
   * @param options Settings of this call alone.
   */
  delete(templateId: string, options?: RequestOptions): ApiPromise<EmptyResponse> {
    return this.transport.request(deleteTemplate, { path: { ...this.path, template_id: templateId } }, options);
  }

  /**
   * Lists the translations of a template; the list is not paged.
   *
   * API: `GET /v2/projects/{project_id}/templates/{template_id}/translations`
   *
   * @param templateId The template.
   * @param query Filter by `language_code`, and by `translation_version` (a number as text, or `latest`).
   * @param options Settings of this call alone.
   */
  listTranslations(
    templateId: string,
    query: ListTemplateTranslationsQuery = {},
    options?: RequestOptions,
  ): ApiPromise<TemplateTranslationList> {
    const path = { ...this.path, template_id: templateId };
    return this.transport.request(listTemplateTranslations, { path, query }, options);
  }
}

/** A PUT is as a rule safe to repeat; this one checks a version that its own success changes. */
const UPDATE = { ...updateTemplate, retry: 'never' as const };

const checkTranslations = (translations: Template['translations']): void => {
  if (translations === undefined) return;
  requireItems(translations, 'translations');
  for (const [index, translation] of translations.entries()) {
    const place = `translations[${index}]`;
    requireOneKind(translation, place, MESSAGE_KINDS, '_message');
    checkChoices(translation, place);
    requireText(translation.language_code, `${place}.language_code`);
  }
};

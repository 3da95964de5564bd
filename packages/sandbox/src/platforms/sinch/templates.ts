import {
  createTemplate,
  deleteTemplate,
  getTemplate,
  listTemplates,
  listTemplateTranslations,
  type TemplateTranslation,
  type TemplateTranslationInput,
  updateTemplate,
} from '@linktor/core-gen/sinch';
import { Refusal } from '@linktor/mock';
import type { Handlers, World } from '../../engine/context.ts';
import { on, text } from '../typed.ts';
import { type TemplateRecord, templates } from './records.ts';
import { conflict, invalid, notFound } from './refusals.ts';

/** The word for the newest version of a translation. */
const LATEST = 'latest';

function theTemplate(world: World, id: string): TemplateRecord {
  const template = templates(world).get(id);
  if (template === undefined) throw notFound('Template', id);
  return template;
}

/** Each translation twice: under the number of its version, and as the latest in its language. */
function versions(
  world: World,
  given: readonly TemplateTranslationInput[],
  version: number,
  before: readonly TemplateTranslation[] = [],
): TemplateTranslation[] {
  const time = world.clock.iso();
  const created = ({ language_code }: TemplateTranslationInput): string =>
    before.find((each) => each.language_code === language_code)?.create_time ?? time;
  const numbered = given.map((each) => ({
    ...each,
    version: String(version),
    create_time: created(each),
    update_time: time,
  }));
  const latest = numbered.map((each) => ({ ...each, version: LATEST }));
  return [...before.filter((each) => each.version !== LATEST), ...numbered, ...latest];
}

/** Keeps a template whose default is among its translations. */
function keep(world: World, template: TemplateRecord): TemplateRecord {
  const languages = template.translations
    .filter(({ version }) => version === LATEST)
    .map(({ language_code }) => language_code);
  const twice = languages.find((language, index) => languages.indexOf(language) !== index);
  if (twice !== undefined) throw invalid('translations', `has ${twice} twice`);
  if (!languages.includes(template.default_translation)) {
    throw invalid('default_translation', 'is not the language of a translation');
  }
  templates(world).put(template.id, template);
  return template;
}

export const templateHandlers: Handlers = {
  ...on(createTemplate, ({ body }, context) => {
    const id = body.id ?? context.ids.ulid('sinch template', context.clock.now());
    if (templates(context).has(id)) throw conflict(`There is a template ${id} already.`);
    const time = context.clock.iso();
    return keep(context, {
      id,
      description: body.description ?? '',
      version: 1,
      default_translation: body.default_translation,
      translations: versions(context, body.translations, 1),
      create_time: time,
      update_time: time,
    });
  }),

  ...on(listTemplates, (_given, context) => ({ templates: templates(context).list() })),

  ...on(getTemplate, ({ path }, context) => theTemplate(context, path.template_id)),

  // It replaces the whole; what a template cannot be without stays when it is left out.
  ...on(updateTemplate, ({ path, body }, context) => {
    const kept = theTemplate(context, path.template_id);
    if (body.id !== kept.id) throw invalid('id', 'is not that of the path');
    if (body.version !== kept.version) {
      const why = `Template ${kept.id} is at version ${kept.version}: somebody has changed it meanwhile.`;
      throw new Refusal(409, why, { code: 'ABORTED' });
    }
    const version = kept.version + 1;
    return keep(context, {
      ...kept,
      version,
      description: body.description ?? '',
      default_translation: body.default_translation ?? kept.default_translation,
      translations:
        body.translations === undefined
          ? kept.translations
          : versions(context, body.translations, version, kept.translations),
      update_time: context.clock.iso(),
    });
  }),

  ...on(deleteTemplate, ({ path }, context) => {
    templates(context).delete(theTemplate(context, path.template_id).id);
    return {};
  }),

  ...on(listTemplateTranslations, ({ path }, context) => {
    const language = text(context, 'language_code');
    const version = text(context, 'translation_version');
    const translations = theTemplate(context, path.template_id).translations.filter(
      (each) =>
        (language === undefined || each.language_code === language) &&
        (version === undefined || each.version === version),
    );
    return { translations };
  }),
};

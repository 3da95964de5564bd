import type { AppMessageOutput, Reason, TemplateReference, TemplateTranslation } from '@linktor/core-gen/sinch';
import type { World } from '../../engine/context.ts';
import { templates } from './records.ts';

/** A variable in a text of a template: `${name}`. */
const VARIABLE = /\$\{([^}]+)\}/g;

/** Why a message cannot be made from the template it names; nothing when it can, or names none of the template service. */
export function templateProblem(world: World, message: AppMessageOutput, channel: string): Reason | undefined {
  const override = message.explicit_channel_omni_message?.[channel];
  if (override !== undefined) {
    return 'template_reference' in override ? problemOf(world, override.template_reference) : undefined;
  }
  const { template_message } = message;
  // Templates that the channel keeps itself are not known here; they win over those of the template service.
  if (template_message === undefined || template_message.channel_template?.[channel] !== undefined) return undefined;
  if (template_message.omni_template !== undefined) return problemOf(world, template_message.omni_template);
  return { code: 'TEMPLATE_NOT_FOUND', description: `The message has no template for ${channel}.` };
}

function problemOf(
  world: World,
  { template_id, version, language_code, parameters }: TemplateReference,
): Reason | undefined {
  const template = templates(world).get(template_id);
  if (template === undefined) {
    return { code: 'TEMPLATE_NOT_FOUND', description: `There is no template ${template_id}.` };
  }
  const language = language_code ?? template.default_translation;
  const translation = template.translations.find((each) => each.language_code === language && each.version === version);
  if (translation === undefined) {
    const description = `Template ${template_id} has no translation ${language} of version ${version}.`;
    return { code: 'TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION', description };
  }
  const missing = variablesOf(translation).filter((name) => parameters?.[name] === undefined);
  if (missing.length === 0) return undefined;
  return { code: 'TEMPLATE_INSUFFICIENT_PARAMETERS', description: `There is no value for ${missing.join(', ')}.` };
}

/** The variables that stand in the content. */
function variablesOf({ variables: _, channel_template_overrides: __, ...content }: TemplateTranslation): string[] {
  const names = [...JSON.stringify(content).matchAll(VARIABLE)].map(([, name = '']) => name);
  return [...new Set(names)];
}

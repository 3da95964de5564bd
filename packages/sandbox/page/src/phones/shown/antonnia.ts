import type { MessageContent } from '@linktor/core-gen/antonnia';
import type { Shown } from './shown.ts';

export function fromAntonnia(content: MessageContent): Shown {
  switch (content.type) {
    case 'text':
      if (!content.template_id) return { text: content.text };
      return {
        text: content.text,
        template: {
          name: content.template_id,
          parameters: Object.entries(content.template_parameters ?? {}).map(([name, value]) => ({
            name,
            value: String(value),
          })),
        },
      };
    case 'image':
    case 'video':
      return { media: { kind: content.type, url: content.url } };
    case 'audio':
      return {
        media: { kind: 'audio', url: content.url, ...(content.transcript ? { transcript: content.transcript } : {}) },
      };
    case 'file':
      return { media: { kind: 'document', url: content.url, name: content.name } };
    case 'function_call':
      return { aside: `The agent calls ${content.name}`, raw: content.input };
    case 'function_result':
      return { aside: `${content.name} answers`, raw: content.output };
    case 'thought':
      return { aside: 'The agent thinks', raw: content.thought };
    default:
      return { raw: content };
  }
}

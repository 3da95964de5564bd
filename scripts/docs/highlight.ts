import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import { escapeHtml } from './html.ts';

for (const [name, language] of Object.entries({ bash, json, typescript, xml })) hljs.registerLanguage(name, language);
hljs.registerAliases(['ts', 'js', 'mjs'], { languageName: 'typescript' });
hljs.registerAliases(['sh'], { languageName: 'bash' });
hljs.registerAliases(['html'], { languageName: 'xml' });

/** Code with its words marked up; of a language nobody registered, as it is. */
export const highlight = (code: string, language: string): string =>
  hljs.getLanguage(language) ? hljs.highlight(code, { language }).value : escapeHtml(code);

import type { LanguageModelV4Message, LanguageModelV4Prompt, LanguageModelV4ToolResultOutput } from '@ai-sdk/provider';
import { invalidArgument } from '@linktor/core';
import type { ChatMessage, ToolCall } from '@linktor/core-gen/linktor';

/** The SDK's prompt as messages of the platform, which are texts. */
export const toMessages = (prompt: LanguageModelV4Prompt): ChatMessage[] => prompt.flatMap(toMessage);

const toMessage = (message: LanguageModelV4Message): ChatMessage[] => {
  switch (message.role) {
    case 'system':
      return [{ role: 'system', content: message.content }];
    case 'user':
      return [
        {
          role: 'user',
          content: message.content.map((part) => (part.type === 'text' ? part.text : noFile())).join(''),
        },
      ];
    case 'assistant':
      return fromAssistant(message.content);
    case 'tool':
      return message.content.flatMap((part) =>
        part.type === 'tool-result' ? [toolMessage(part.toolCallId, part.toolName, part.output)] : [],
      );
  }
};

const fromAssistant = (parts: Extract<LanguageModelV4Message, { role: 'assistant' }>['content']): ChatMessage[] => {
  let content = '';
  const toolCalls: ToolCall[] = [];
  const results: ChatMessage[] = [];
  for (const part of parts) {
    if (part.type === 'text') content += part.text;
    else if (part.type === 'file') noFile();
    else if (part.type === 'tool-result') results.push(toolMessage(part.toolCallId, part.toolName, part.output));
    else if (part.type === 'tool-call') {
      const { toolCallId: id, toolName: name, input } = part;
      const text = typeof input === 'string' ? input : JSON.stringify(input ?? {});
      toolCalls.push({ id, type: 'function', function: { name, arguments: text } });
    }
    // What the model thought to itself is not said again.
  }
  return [{ role: 'assistant', content, ...(toolCalls.length > 0 ? { toolCalls } : {}) }, ...results];
};

const toolMessage = (toolCallId: string, name: string, output: LanguageModelV4ToolResultOutput): ChatMessage => ({
  role: 'tool',
  toolCallId,
  name,
  content: textOf(output),
});

const textOf = (output: LanguageModelV4ToolResultOutput): string => {
  switch (output.type) {
    case 'text':
      return output.value;
    case 'error-text':
      return `Error: ${output.value}`;
    case 'error-json':
      return `Error: ${JSON.stringify(output.value)}`;
    case 'execution-denied':
      return `Error: the call was denied${output.reason ? `: ${output.reason}` : ''}`;
    case 'json':
      return JSON.stringify(output.value);
    case 'content':
      return output.value.map((part) => (part.type === 'text' ? part.text : JSON.stringify(part))).join('\n');
  }
};

const noFile = (): never => {
  throw invalidArgument(
    'prompt',
    'holds a file: models on Linktor take text',
    'Put the text of the file in the prompt.',
  );
};

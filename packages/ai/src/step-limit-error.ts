import { LinktorError } from '@linktor/core';
import type { ChatMessage } from '@linktor/core-gen/linktor';
import type { RunStep } from './run.ts';

/** The model asked for tools in each of `maxSteps` answers. What was done until then is in `messages` and `steps`. */
export class StepLimitError extends LinktorError {
  static override readonly kind: string = 'linktor.StepLimitError';
  declare readonly messages: ChatMessage[];
  declare readonly steps: readonly RunStep[];

  constructor(message: string, messages: ChatMessage[], steps: readonly RunStep[]) {
    super(message, { code: 'STEP_LIMIT', remediation: 'Raise `maxSteps`, or look in `steps` for what it repeats.' });
    // Not enumerable: a conversation does not belong in logs.
    Object.defineProperties(this, { messages: { value: messages }, steps: { value: steps } });
  }
}

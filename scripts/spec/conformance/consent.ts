import type { Consent } from './plan.ts';

const QUESTIONS: Record<Consent, string> = {
  messages: 'It would send messages, to nobody but contacts it makes itself.',
  models: 'It would ask language models, which may cost money.',
  installation: 'It would change the installation as a whole.',
};

/** Asks for what the command line did not allow; anything but yes is no. */
export async function askFor(consents: Set<Consent>, ask: (question: string) => Promise<string>): Promise<void> {
  for (const consent of Object.keys(QUESTIONS) as Consent[]) {
    if (consents.has(consent)) continue;
    const answer = await ask(`${QUESTIONS[consent]} Allow it? [y/N] `);
    if (/^y(?:es)?$/i.test(answer.trim())) consents.add(consent);
  }
}

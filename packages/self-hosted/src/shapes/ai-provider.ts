import { listAiProviders } from '@linktor/core-gen/linktor-server';
import type { Call } from '../call.ts';
import { NotSupportedError } from '../errors.ts';

/** Who answers: the server wants to be told the provider, which the SDK has no name for, and the model. */
export const modelOf = async (call: Call, model?: string): Promise<{ provider: string; model: string }> => {
  const wanted = call.server.options.aiProvider;
  if (wanted !== undefined && model) return { provider: wanted, model };
  const { providers } = await call.object(listAiProviders, {});
  const found = providers?.find(({ name, available }) => (wanted === undefined ? available : name === wanted));
  if (found) return { provider: found.name, model: model || found.default_model };
  throw new NotSupportedError(
    `this server offers ${wanted === undefined ? 'no AI provider' : `no AI provider "${wanted}"`}`,
    {
      details: { parameter: 'aiProvider', offered: providers?.map(({ name }) => name) ?? [] },
      remediation: 'Configure one on the server, or name one it has as `aiProvider` of selfHosted().',
    },
  );
};

import {
  checkBaseUrl,
  checkOptions,
  misconfigured,
  requireText,
  type TokenProvider,
  TRANSPORT_OPTIONS,
  type TransportOptions,
} from '@linktor/core';

/** Whatever keeps tokens: a `TokenManager` of `@linktor/auth` is one. */
export interface TokenKeeper {
  readonly getToken: TokenProvider;
}

/** Options of {@link selfHosted}: where the server is, one way to prove who calls, and what its API needs beyond the SDK's. */
export interface SelfHostedOptions extends TransportOptions {
  /** Where the server is, with or without `/api/v1`. Required: `http://localhost:8081`. */
  baseUrl: string;
  /** Whom to log in, with `password`: with the first call, and again when the session cannot be renewed. */
  email?: string | undefined;
  /** The password that belongs to `email`. */
  password?: string | undefined;
  /** Instead: an access token, a function that gets one, or a `TokenManager`. Named none, only `login` can be called. */
  accessToken?: string | TokenProvider | TokenKeeper | undefined;
  /** Who answers completions and new bots: `ollama`, `openai` or `anthropic`. Default: the first one the server offers. */
  aiProvider?: string | undefined;
  /** What new knowledge bases are. The server keeps it and does nothing with it. Default: `faq`. */
  knowledgeBaseType?: 'faq' | 'documents' | 'website' | undefined;
}

const OWN = ['email', 'password', 'accessToken', 'aiProvider', 'knowledgeBaseType'];

/** The options, own ones only, and looked at. */
export const readOptions = (given: SelfHostedOptions): SelfHostedOptions => {
  if (Object.hasOwn(given ?? {}, 'apiKey')) {
    throw misconfigured(
      'apiKey',
      'is no credential of a self-hosted server: it accepts no API key, not even those it makes itself',
      'Pass email and password, or accessToken.',
    );
  }
  const options = checkOptions(given, [...TRANSPORT_OPTIONS, ...OWN]);
  const { email, password, accessToken, knowledgeBaseType = 'faq' } = options;
  if (options.baseUrl === undefined) {
    throw misconfigured('baseUrl', 'is not set', 'Pass the address of your server: "http://localhost:8081".');
  }
  const named = ['email', 'password', 'accessToken'].filter((name) => name in options);
  for (const name of named) {
    if (options[name as 'email'] !== undefined) continue;
    throw misconfigured(name, 'is undefined', 'Check where it comes from: is the environment variable set?');
  }
  if (accessToken !== undefined && named.length > 1) {
    throw misconfigured('accessToken', 'is given beside email or password', 'Pass the one or the other.');
  }
  if (email !== undefined || password !== undefined) {
    for (const [name, value] of Object.entries({ email, password })) {
      if (typeof value !== 'string' || value === '') {
        throw misconfigured(name, 'must be a text', 'Email and password belong together.');
      }
    }
  }
  if (!['faq', 'documents', 'website'].includes(knowledgeBaseType)) {
    throw misconfigured('knowledgeBaseType', 'must be "faq", "documents" or "website"');
  }
  if (options.aiProvider !== undefined) requireText(options.aiProvider, 'aiProvider');
  return options;
};

/** The address without the part that all routes begin with. */
export const rootOf = (baseUrl: string): string => checkBaseUrl(baseUrl).replace(/\/api(?:\/v1)?$/, '');

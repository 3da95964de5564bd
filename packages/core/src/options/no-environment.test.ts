import { expect, test } from 'vitest';
import { OWN_HEADERS, readClientEnvironment, readEnvironment } from './no-environment.ts';

test('in browsers nothing is read from an environment, and no user agent is named', () => {
  const options = { apiKey: undefined, onTokenRefresh: undefined };
  expect(readEnvironment(options, 'LINKTOR', ['baseUrl'], ['apiKey'])).toBe(options);
  expect(readClientEnvironment(options, 'LINKTOR')).toBe(options);
  expect(OWN_HEADERS).toEqual({ accept: 'application/json' });
});

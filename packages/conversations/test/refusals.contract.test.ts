import { LinktorError, ValidationError } from '@linktor/core';
import { describe, expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';
import { Antonnia } from '../src/antonnia/index.ts';
import { Contacts, Conversations } from '../src/index.ts';
import { Sinch } from '../src/sinch/index.ts';

// What a platform says is wrong reaches the caller as it is: the error is about this very request.

const { urls, credentials, expectViolation: headers } = contract();
const linktor = { apiKey: credentials.apiKey, baseUrl: urls.linktor };
const antonnia = new Antonnia({ token: credentials.token, baseUrl: urls.antonnia });
const sinch = new Sinch({
  ...{ projectId: credentials.projectId, keyId: credentials.keyId, keySecret: credentials.keySecret },
  ...{ baseUrl: urls.sinch, authUrl: urls.sinch },
});

async function refusal(call: PromiseLike<unknown>): Promise<LinktorError> {
  const error = await Promise.resolve(call).catch((thrown: unknown) => thrown);
  if (error instanceof LinktorError) return error;
  return expect.fail(`no refusal: ${String(error)}`);
}

describe('a ValidationError tells the truth', () => {
  test('Linktor: a misspelt member of a contact', async () => {
    const error = await refusal(
      new Contacts(linktor).create({ name: 'John', emial: 'j@example.com' } as never, { headers }),
    );
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ status: 400, code: 'VALIDATION_ERROR' });
    expect(error.message).toBe('emial is not a member the specification knows (did you mean email?)');
    expect(error.details).toEqual({ emial: expect.stringContaining('did you mean email?') });
  });

  test('Linktor: a limit that is no number', async () => {
    const error = await refusal(new Conversations(linktor).list({ limit: 'abc' as never }, { headers }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ status: 400, message: 'limit must be an integer' });
    expect(error.details).toEqual({ limit: 'must be an integer' });
  });

  test('Antonnia: the place of the problem', async () => {
    const input = { contact_id: 'u', contact_name: 'John', metdata: {} } as never;
    const error = await refusal(antonnia.sessions.create(input, { headers }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.message).toMatch(/^body\.metdata: is not a member .*did you mean metadata\?/);
    expect(error.details).toMatchObject([{ loc: ['body', 'metdata'], type: 'extra_forbidden' }]);
  });

  test('Sinch: field violations', async () => {
    const error = await refusal(sinch.contacts.list({ page_size: 'abc' as never }, { headers }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ status: 400, code: 'INVALID_ARGUMENT' });
    expect(error.message).toContain('page_size must be an integer');
    expect(error.details).toMatchObject([{ field_violations: [{ field: 'page_size' }] }]);
  });
});

import { expect, test } from 'vitest';
import { Doc } from './comment.ts';

test('the line that names the call is found wherever the docstring has it', () => {
  expect(Doc.api(['Gets one.', 'Settings of this call alone.\nAPI: `GET /conversations/{id}`'])).toBe(
    '`GET /conversations/{id}`',
  );
  expect(Doc.api(['The API: everything.', 'nothing'])).toBe('everything.');
  expect(Doc.api(['nothing'])).toBeUndefined();
});

test.each([
  ['`GET /conversations`', ['GET /conversations']],
  ['`GET /conversations?search=`', ['GET /conversations']],
  ['`PATCH /conversations/{id}` with `status: open`', ['PATCH /conversations/{id}']],
  [
    '`POST /messages/search`, `POST /sessions/{session_id}/messages/search`',
    ['POST /messages/search', 'POST /sessions/{session_id}/messages/search'],
  ],
  ['one function per method, typed by the spec.', []],
])('%s', (api, calls) => {
  expect(Doc.calls(api).map(({ method, path }) => `${method} ${path}`)).toEqual(calls);
});

import { expect, test } from 'vitest';
import { resultsOf } from './schemathesis.ts';

test('reads a report: one result per operation, with the checks that failed', () => {
  const report = `<testsuites><testsuite>
    <testcase name="GET /bots" time="0.1"/>
    <testcase name="POST /bots" time="0.2"><failure type="failure" message="ST101, ST105">1. Server error

    [500] Internal &quot;Server&quot; Error</failure></testcase>
    <testcase name="GET /agents"><error type="error" message="Runtime error">no answer</error></testcase>
  </testsuite></testsuites>`;
  expect(resultsOf(report)).toEqual([
    { method: 'GET /bots', verdict: 'ok', detail: '' },
    {
      method: 'POST /bots (ST101, ST105)',
      verdict: 'refused',
      detail: '1. Server error [500] Internal "Server" Error',
    },
    { method: 'GET /agents (Runtime error)', verdict: 'refused', detail: 'no answer' },
  ]);
});

import { manifest as antonniaManifest } from '@linktor/core-gen/antonnia/manifest';
import { manifest as sinchManifest } from '@linktor/core-gen/sinch/manifest';
import { expect, test } from 'vitest';
import { antonnia } from './antonnia/index.ts';
import { sinch } from './sinch/index.ts';

test('every operation of Antonnia and of Sinch has a handler of its own, but the one that changes and reads nothing', () => {
  expect(Object.keys(antonnia.handlers).sort()).toEqual(Object.keys(antonniaManifest).sort());
  const remembered = Object.keys(sinchManifest).filter((operation) => operation !== 'transcodeMessage');
  expect(Object.keys(sinch.handlers).sort()).toEqual(remembered.sort());
});

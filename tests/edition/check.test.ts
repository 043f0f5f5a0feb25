import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

test('content/ passes its check', async () => {
  const { code, output } = await runCommand('check', ['--content', CONTENT, '--now', inject('newspaperNow')]);
  expect(code, output).toBe(0);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { keyPage } from '#tools/key-page.ts';
import { messagePage } from '#tools/message-page.ts';
import { runCommand } from '../support/run-command.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

test('content/ passes its check', async () => {
  const { code, output } = await runCommand('check', ['--content', CONTENT, '--now', inject('newspaperNow')]);
  expect(code, output).toBe(0);
});

test('the page of messages says what the catalogue says (node src/tools/write-reference.ts)', () => {
  expect(readFileSync(join(CONTENT, 'pages/messages.md'), 'utf8')).toBe(messagePage());
});

test('the page of keys says what the schemas say (node src/tools/write-reference.ts)', () => {
  expect(readFileSync(join(CONTENT, 'pages/keys.md'), 'utf8')).toBe(keyPage());
});

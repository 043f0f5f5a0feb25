import { expect, test } from 'vitest';
import { parseStaticPage } from '#articles/static-page.ts';
import { CATALOGUE } from '#messages/catalogue.ts';
import { COMMAND_TEXTS } from '#messages/texts/commands.ts';
import { DISK_TEXTS } from '#messages/texts/disk.ts';
import { IMPORTING_TEXTS } from '#messages/texts/importing.ts';
import { OUTPUT_TEXTS } from '#messages/texts/output.ts';
import { PAPER_TEXTS } from '#messages/texts/paper.ts';
import { SOURCE_TEXTS } from '#messages/texts/sources.ts';
import { UNREAD_TEXTS } from '#messages/texts/unread.ts';
import { messagePage } from '#tools/message-page.ts';

const { page, diagnostics } = parseStaticPage({ path: 'pages/messages.md', text: messagePage() }, { taken: new Set() });

/** Messages of commands, the disk and imported sources: of no file of a newspaper. */
const ABOUT_OTHERS = [
  COMMAND_TEXTS,
  DISK_TEXTS,
  IMPORTING_TEXTS,
  OUTPUT_TEXTS,
  PAPER_TEXTS,
  SOURCE_TEXTS,
  UNREAD_TEXTS,
];

test('the page of messages has no fault of its own', () => {
  expect(diagnostics).toEqual([]);
});

test('every rule about a newspaper’s files has its anchor', () => {
  const anchors = new Set(page.headings.map(({ id }) => id));
  const rules = Object.keys(CATALOGUE)
    .filter((id) => !ABOUT_OTHERS.some((texts) => id in texts))
    .map((id) => id.split('/')[0] ?? id)
    .filter((rule) => !['html-advice', 'files-and-more'].includes(rule));
  expect([...new Set(rules)].filter((rule) => !anchors.has(`s-${rule}`))).toEqual([]);
});

test('signs are shown as they are written', () => {
  expect(page.body.text).toContain('::تضمين');
  expect(page.body.text).not.toContain('%{');
});

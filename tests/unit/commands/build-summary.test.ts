import { describe, expect, test } from 'vitest';
import { type BuildPhase, createBuildProgress, type PhaseState } from '#build/build-progress.ts';
import { buildSummary, buildSummaryJson, type FinishedBuild, progressText } from '#commands/build-summary.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const times = new Map<BuildPhase, number>([
  ['read', 1234],
  ['pages', 5678],
]);
const note = {
  now: NOW,
  diagnostics: [],
  next: { epoch: NOW + 3_600_000, file: 'articles/غد.md', type: 'appears' },
  articles: 1200,
  files: { made: 17, kept: 29_000 },
} as const;
const done: FinishedBuild = { now: NOW, folder: 'dist', result: 'printed', times, note };

const inBeirut = (epoch: number): string => new Date(epoch + 7_200_000).toISOString().replace('.000Z', '+02:00');

describe('the summary of a build', () => {
  test('says in both languages what was made, how long it took and what falls due', () => {
    expect(buildSummary(done, 'en', inBeirut)).toEqual([
      'Built as of 2026-11-23T09:00:00.000Z: 1,200 articles, 17 files made, 29,000 kept as they were.',
      'Seconds: content 1.2, pages and feeds 5.7.',
      'Next: articles/غد.md appears at 2026-11-23T10:00:00.000Z. Build again after that moment.',
      'The site is in dist. See it here: npx nuqta preview. Publish: put that folder on your host.',
    ]);
    const arabic = buildSummary(done, 'ar', inBeirut);
    expect(arabic).toHaveLength(4);
    expect(arabic.join(' ')).not.toMatch(/%\{|Built|Next:/);
    expect(arabic[1]).toContain('قراءة المحتوى');
    // An editor's clock is that of the newspaper.
    expect(arabic[0]).toContain('2026-11-23، 11:00 بتوقيت الصحيفة');
    expect(arabic[2]).toContain('2026-11-23، 12:00 بتوقيت الصحيفة');
  });

  test('says that nothing has changed', () => {
    const [first] = buildSummary({ ...done, result: 'unchanged', times: new Map() }, 'en', inBeirut);
    expect(first).toBe('Nothing has changed as of 2026-11-23T09:00:00.000Z: the site in place stays.');
  });

  test('is one line of JSON for programs', () => {
    const text = buildSummaryJson(done);
    expect(text).not.toContain('\n');
    expect(JSON.parse(text)).toEqual({
      result: 'printed',
      now: '2026-11-23T09:00:00.000Z',
      articles: 1200,
      files: { made: 17, kept: 29_000 },
      seconds: { read: 1.2, pages: 5.7 },
      next: { file: 'articles/غد.md', type: 'appears', at: '2026-11-23T10:00:00.000Z' },
    });
    expect(JSON.parse(buildSummaryJson({ ...done, note: undefined }))).not.toHaveProperty('next');
  });
});

test('a build is followed through its phases, with what is left of one that can be counted', () => {
  let now = 0;
  const seen: (PhaseState | undefined)[] = [];
  const progress = createBuildProgress(
    (state) => seen.push(state),
    () => now,
  );
  progress.enter('read');
  now = 1000;
  progress.enter('pages');
  progress.count(0, 4, 0);
  now = 3000;
  progress.count(1, 4, 100);
  now = 9000;
  expect([...progress.finish()]).toEqual([
    ['read', 1000],
    ['pages', 8000],
  ]);
  expect(seen).toEqual([
    { phase: 'read' },
    { phase: 'pages' },
    { phase: 'pages', share: 0, files: 0 },
    { phase: 'pages', share: 0.25, files: 100, left: 6000 },
    undefined,
  ]);
  expect(seen.flatMap((state) => (state === undefined ? [] : progressText(state, 'en')))).toEqual([
    'content…',
    'pages and feeds…',
    'pages and feeds: 0 %, 0 files',
    'pages and feeds: 25 %, 100 files, about 6 s left',
  ]);
});

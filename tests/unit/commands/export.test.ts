import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { createWxrWriter } from '#commands/export/wxr.ts';
import { exportCommand } from '#commands/export.ts';
import { type RoundTrip, wxrRoundTrip } from '../../support/wxr-round-trip.ts';
import { runInTest } from './run-in-test.ts';

const EDITION = fileURLToPath(new URL('../../fixtures/edition', import.meta.url));
const NOW = Date.parse('2026-11-23T09:00:00Z');

let trip: RoundTrip;

beforeAll(async () => {
  trip = await wxrRoundTrip(EDITION, NOW);
});

describe('nuqta export --wxr', () => {
  test('an edition that is exported and imported equals itself', () => {
    expect(trip.differences).toEqual([]);
  });

  test('is well-formed XML', () => {
    const parser = new SaxesParser({ xmlns: true });
    let items = 0;
    parser.on('opentag', ({ name }) => {
      if (name === 'item') items += 1;
    });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(trip.xml).close();
    expect(items).toBeGreaterThan(20);
  });

  test('drafts, scheduled articles, dates in both forms, authors', () => {
    expect(trip.xml).toContain('<wp:status><![CDATA[draft]]></wp:status>');
    expect(trip.xml).toContain('<wp:status><![CDATA[future]]></wp:status>');
    expect(trip.xml).toContain('<wp:post_date><![CDATA[2026-11-22 08:00:00]]></wp:post_date>');
    expect(trip.xml).toContain('<wp:post_date_gmt><![CDATA[2026-11-22 06:00:00]]></wp:post_date_gmt>');
    expect(trip.xml).toContain('<wp:post_modified_gmt><![CDATA[2026-11-22 16:30:00]]></wp:post_modified_gmt>');
    expect(trip.xml).toContain('<wp:author_display_name><![CDATA[سامر الشاطئ]]></wp:author_display_name>');
    expect(trip.xml).toContain('<pubDate>Sun, 22 Nov 2026 06:00:00 GMT</pubDate>');
  });

  test('names what is left out', () => {
    expect(trip.said).toContain('withdrawn and left out: 1 (articles/2026/خبر-سُحب.md)');
    expect(trip.said).toMatch(/no field for, by articles: .*sources \d/);
    expect(trip.xml).not.toContain('قرش');
  });

  test('a text cannot leave its element', () => {
    const writer = createWxrWriter({
      site: { name: 'a<b>&"', description: ']]>', address: 'https://nuqta.example', base: '/' },
      sections: [],
      tags: [],
      authors: [],
      redirects: [],
    } as unknown as Parameters<typeof createWxrWriter>[0]);
    const page = { number: 1, title: ']]><wp:x/>', summary: '\u0008', slug: 'a', permalink: '/a/', html: '<p>]]></p>' };
    const xml = writer.open([], NOW) + writer.page(page) + writer.close();
    const names: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', ({ name }) => names.push(name));
    parser.write(xml).close();
    expect(names).not.toContain('wp:x');
  });

  test('without a format it is wrong use', async () => {
    expect((await runInTest(exportCommand, ['--content', EDITION])).code).toBe(2);
  });
});

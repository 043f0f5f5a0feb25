import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, openSite } from './support/site-folder.ts';

const site = openSite(inject('edition'));
const isRedirect = (html: string): boolean => html.includes('http-equiv="refresh"');
const pages = site.pages.filter((page) => !isRedirect(site.read(page)));
const articles = pages.filter((page) => /^\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/$/.test(page));

describe('every page', () => {
  test.each([
    [
      'begins with the charset in a right-to-left Arabic document',
      /^<!doctype html>\s*<html lang="ar" dir="rtl"[^>]*>\s*<head>\s*<meta charset="utf-8">/i,
    ],
    ['has a title', /<title>[^<]{3,}<\/title>/],
    ['has a description', /<meta name="description" content="[^"]{10,}"/],
    ['carries its policy', /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/],
    ['can be zoomed', /<meta name="viewport" content="width=device-width, initial-scale=1">/],
  ])('%s', (_name, pattern) => {
    expect(pages.filter((page) => !pattern.test(site.read(page)))).toEqual([]);
  });

  test('has one h1', () => {
    expect(pages.filter((page) => (site.read(page).match(/<h1[\s>]/g) ?? []).length !== 1)).toEqual([]);
  });

  test('has a canonical address that is its own, or that of the full page, whole, NFC and percent-encoded', () => {
    const wrong = pages.filter((page) => {
      if (page === '/404.html') return false;
      const canonical = attribute(site.read(page), /<link rel="canonical"[^>]*>/, 'href');
      return canonical !== `https://marsa.example${encodeURI(page.replace(/^\/m\//, '/').normalize('NFC'))}`;
    });
    expect(wrong).toEqual([]);
  });

  test('holds no inline script, style or handler', () => {
    const wrong = pages.filter((page) => {
      const html = site.read(page);
      const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)].filter(
        ([, attributes = '', text = '']) => !attributes.includes('application/ld+json') && text.trim() !== '',
      );
      return scripts.length > 0 || /<style\b|<[a-z][^>]*\s(?:style|on[a-z]+)=/.test(html);
    });
    expect(wrong).toEqual([]);
  });

  test('loads nothing from another server', () => {
    const wrong = pages.filter((page) =>
      /<(?:script|img|iframe|link rel="(?:stylesheet|preload)")[^>]*\s(?:src|href)="(?:https?:)?\/\//.test(
        site.read(page),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('links to nothing that is not there', () => {
    const broken = new Set<string>();
    for (const page of pages) {
      for (const [, href = ''] of site.read(page).matchAll(/\s(?:href|src)="(\/[^"]*)"/g)) {
        const path = decodeURIComponent(href.split('#')[0] ?? '');
        const file = join(site.folder, path.endsWith('/') ? `${path}index.html` : path);
        if (!existsSync(file)) broken.add(`${page} -> ${path}`);
      }
    }
    expect([...broken]).toEqual([]);
  });

  test('has every id once', () => {
    const wrong = pages.filter((page) => {
      const ids = [...site.read(page).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      return new Set(ids).size !== ids.length;
    });
    expect(wrong).toEqual([]);
  });
});

describe('an article page', () => {
  test('lists no article twice', () => {
    const wrong = articles.filter((page) => {
      const main = /<main[\s\S]*<\/main>/.exec(site.read(page))?.[0] ?? '';
      const cards = [
        ...main.matchAll(/<(?:h2|h3|p) class="h"[^>]*>(?:<span class="badge">[^<]*<\/span>)?<a href="([^"]*)"/g),
      ].map(([, href]) => href);
      return new Set(cards).size !== cards.length || cards.includes(encodeURI(page));
    });
    expect(wrong).toEqual([]);
  });

  test('lists at most ten others, similar ones and those of its section, none twice', () => {
    const published = articles.filter((page) => !/<meta name="robots" content="noindex/.test(site.read(page)));
    expect(published.length).toBeGreaterThan(11);
    for (const page of published) {
      const lists = [...site.read(page).matchAll(/<section class="similar[\s\S]*?<\/section>/g)].map(([list]) => list);
      const rows = [...lists.join('').matchAll(/<h3 class="h">.*?href="([^"]+)"/g)].map(([, href]) => href);
      expect(rows.length, page).toBeGreaterThan(0);
      expect(rows.length, page).toBeLessThanOrEqual(10);
      expect(new Set(rows).size, page).toBe(rows.length);
    }
  });

  test('a withdrawn one says why, is not indexed and stands in no list', () => {
    const withdrawn = articles.filter((page) => site.read(page).includes('سُحب هذا المقال'));
    expect(withdrawn).toHaveLength(1);
    const [page = ''] = withdrawn;
    expect(site.read(page)).toMatch(/<meta name="robots" content="noindex/);
    const href = encodeURI(page);
    const lists = site.pages.filter(
      (other) => other !== page && !other.startsWith('/a/') && site.read(other).includes(`href="${href}"`),
    );
    expect(lists).toEqual([]);
    expect(site.read('rss.xml')).not.toContain(href);
  });
});

test('no draft and no article of the future is in the site', () => {
  expect(site.pages.filter((page) => page.startsWith('/2030/'))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FILE_POLICY, sitePolicy } from '#hosts/content-policy.ts';
import { toHostFiles } from '#hosts/host-files.ts';
import type { HostSite } from '#hosts/host-site.ts';
import { SITE } from '../seo/sample-article.ts';

function host(changes: Partial<HostSite> = {}): HostSite {
  return {
    site: { ...SITE, securityContact: 'mailto:aman@nuqta.example' },
    redirects: [
      { from: '/2019/خبر (1).html', to: '/2020/01/05/خبر/' },
      { from: '/قديم/', to: 'https://other.example/مكان?x=1' },
      { from: '/a+b/', to: '/about/' },
    ],
    pageFolders: ['2026', 'section', 'عن'],
    frames: ['https://player.vimeo.com'],
    updated: Date.UTC(2026, 10, 21, 6),
    ...changes,
  };
}

function file(path: string, given = host()): string {
  return toHostFiles(given).find((one) => one.path === path)?.text ?? 'not there';
}

describe('_headers', () => {
  const rules = file('_headers')
    .trim()
    .split(/\n(?! )/);

  test('sets no header twice for one path: hosts would join the values', () => {
    const caching = rules.filter((rule) => rule.includes('Cache-Control')).map((rule) => rule.split('\n')[0] ?? '');
    for (const path of caching) {
      const others = caching.filter(
        (other) => other !== path && other.endsWith('*') && path.startsWith(other.slice(0, -1)),
      );
      expect(others).toEqual([]);
    }
  });

  test('keeps hashed files for a year, pages and feeds for five minutes', () => {
    expect(rules.find((rule) => rule.startsWith('/news/_assets/*'))).toContain(
      'Cache-Control: public, max-age=31536000, immutable',
    );
    expect(rules.find((rule) => rule.startsWith('/news/_share/*'))).toContain(
      'Cache-Control: public, max-age=31536000, immutable',
    );
    expect(rules).toContain('/news/2026/*\n  Cache-Control: public, max-age=300');
    expect(rules).toContain('/news/rss.xml\n  Cache-Control: public, max-age=300');
  });

  test('holds ASCII paths only, and the policy of the whole site', () => {
    expect(file('_headers')).toMatch(/^[\n -~]*$/);
    expect(rules[0]).toContain(`  Content-Security-Policy: ${sitePolicy(['https://player.vimeo.com'])}`);
    expect(rules[0]).toContain('  X-Content-Type-Options: nosniff');
    expect(rules).toContain(`/news/*.svg\n  Content-Security-Policy: ${FILE_POLICY}`);
  });

  test('says how others may use a file for hashed folders alone, once each', () => {
    const shared = rules.filter((rule) => rule.includes('Cross-Origin-Resource-Policy'));
    expect(shared.map((rule) => rule.split('\n')[0])).toEqual([
      '/news/_assets/*',
      '/news/_pictures/*',
      '/news/_search/*',
      '/news/_share/*',
    ]);
    expect(shared[0]).toContain('same-origin');
    expect(shared[1]).toContain('cross-origin');
  });
});

describe('_redirects', () => {
  test('is percent-encoded, with the base path, one old address a line', () => {
    expect(file('_redirects').trim().split('\n')).toEqual([
      '/news/2019/%D8%AE%D8%A8%D8%B1%20(1).html /news/2020/01/05/%D8%AE%D8%A8%D8%B1/ 301',
      '/news/%D9%82%D8%AF%D9%8A%D9%85/ https://other.example/%D9%85%D9%83%D8%A7%D9%86?x=1 301',
      '/news/a%2Bb/ /news/about/ 301',
    ]);
  });

  test('is left out where there are none', () => {
    expect(file('_redirects', host({ redirects: [] }))).toBe('not there');
  });
});

describe('vercel.json', () => {
  test('parses, and what has a meaning in a pattern is escaped', () => {
    const config = JSON.parse(file('vercel.json'));
    expect(config.trailingSlash).toBe(true);
    expect(config.redirects[0]).toEqual({
      source: '/news/2019/%D8%AE%D8%A8%D8%B1%20\\(1\\).html',
      destination: '/news/2020/01/05/%D8%AE%D8%A8%D8%B1/',
      statusCode: 301,
    });
  });

  test.each([
    '/news/_assets/a.css',
    '/news/2026/11/21/a/',
    '/news/',
    '/news/_assetsx/a',
    '/news/_pictures/a.avif',
    '/news/icon.svg',
    '/news/rss.xml',
    '/news/tag/a.json/',
    '/news/feed.json',
    '/news/sw.js',
    '/news/manifest.webmanifest',
  ])('gives %s each header once', (path) => {
    const config: { headers: { source: string; headers: { key: string }[] }[] } = JSON.parse(file('vercel.json'));
    const names = config.headers
      .filter(({ source }) => new RegExp(`^${source}$`).test(path))
      .flatMap(({ headers }) => headers.map(({ key }) => key));
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(
      expect.arrayContaining(['Cache-Control', 'Content-Security-Policy', 'Cross-Origin-Resource-Policy']),
    );
  });
});

describe('.htaccess', () => {
  const text = file('.htaccess');

  test('has every directive but those of the core inside an IfModule', () => {
    let depth = 0;
    const outside = text.split('\n').filter((line) => {
      if (/^\s*<IfModule/.test(line)) depth += 1;
      if (/^\s*<\/IfModule/.test(line)) depth -= 1;
      return depth === 0 && line.trim() !== '' && !line.includes('IfModule');
    });
    expect(outside).toEqual(['AddDefaultCharset utf-8', 'ErrorDocument 404 /news/404.html']);
    expect(depth).toBe(0);
  });

  test('matches old addresses decoded and escaped, and leaves the percent signs of the new ones alone', () => {
    expect(text).toContain(
      'RewriteRule "^2019/خبر \\(1\\)\\.html$" "/news/2020/01/05/\\%D8\\%AE\\%D8\\%A8\\%D8\\%B1/" [R=301,L,NE]',
    );
    expect(text).toContain('RewriteRule "^a\\+b/?$" "/news/about/" [R=301,L,NE]');
  });
});

describe('the service worker and the manifest', () => {
  test.each([
    ['_headers', '/news/sw.js\n  Cache-Control: no-cache\n/news/manifest.webmanifest\n  Cache-Control: no-cache\n'],
    ['vercel.json', '"source": "/news/(sw\\\\.js|manifest\\\\.webmanifest)"'],
    [
      '.htaccess',
      '<FilesMatch "^(sw\\.js|manifest\\.webmanifest)(\\.(br|gz))?$">\n    Header set Cache-Control "no-cache"',
    ],
  ])('are asked for anew each time by %s', (path, rule) => {
    expect(file(path)).toContain(rule);
  });

  test.each(['Caddyfile', 'nginx.conf'])('and by the sample %s', (name) => {
    const sample = readFileSync(new URL(`../../../src/hosts/samples/${name}`, import.meta.url), 'utf8');
    expect(sample).toMatch(/sw\\?\.js[^\n]*[\s\S]{0,40}no-cache/);
  });
});

describe('security.txt', () => {
  test('names the contact and ends a year after the newest article', () => {
    expect(file('.well-known/security.txt')).toBe(
      'Contact: mailto:aman@nuqta.example\nExpires: 2027-11-21T00:00:00Z\nPreferred-Languages: ar, en\n',
    );
  });

  test('is left out without a contact', () => {
    expect(file('.well-known/security.txt', host({ site: SITE }))).toBe('not there');
  });
});

describe('Strict-Transport-Security', () => {
  const secured = host({ site: { ...SITE, hsts: 2 } });

  test.each(['_headers', 'vercel.json', '.htaccess'])('stands in %s where the setting asks for it', (path) => {
    expect(file(path)).not.toContain('Strict-Transport-Security');
    expect(file(path, secured)).toContain('max-age=172800');
  });
});

describe('toHostFiles', () => {
  test('tells GitHub Pages to leave folders alone', () => {
    expect(file('.nojekyll')).toBe('');
  });

  test('of a site at the root names no base path', () => {
    const given = host({ site: { ...SITE, base: '/', securityContact: 'https://nuqta.example/aman/' } });
    for (const { text } of toHostFiles(given)) expect(text).not.toContain('/news/');
    expect(file('.well-known/security.txt', given)).toContain(
      'Canonical: https://nuqta.example/.well-known/security.txt',
    );
  });
});

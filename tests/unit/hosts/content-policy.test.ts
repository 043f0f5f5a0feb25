import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FILE_POLICY, pagePolicy, sitePolicy, XML_POLICY } from '#hosts/content-policy.ts';
import { securityHeaders } from '#hosts/response-headers.ts';
import { findEmbed } from '#markdown/embed-providers.ts';
import { SITE } from '../seo/sample-article.ts';

describe('pagePolicy', () => {
  test('allows nothing inline, nothing from elsewhere, and no frame', () => {
    const policy = pagePolicy();
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|frame-src|\*/);
  });

  test('a page with embeds names exactly its hosts', () => {
    expect(pagePolicy(['https://www.youtube-nocookie.com'])).toMatch(
      /; frame-src https:\/\/www\.youtube-nocookie\.com$/,
    );
  });
});

/** The sources that each directive allows. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );
}

describe('the policies of headers', () => {
  const frames = ['https://player.vimeo.com', 'https://www.youtube-nocookie.com'];

  test('the site’s takes nothing away that one of its pages needs', () => {
    const site = directives(sitePolicy(frames));
    for (const page of [pagePolicy(), pagePolicy(frames.slice(0, 1)), pagePolicy(frames)]) {
      for (const [name, sources] of directives(page)) expect(site.get(name)).toEqual(expect.arrayContaining(sources));
    }
  });

  test('texts never become scripts, and one named policy makes addresses of workers', () => {
    expect(directives(sitePolicy([])).get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives(sitePolicy([])).get('trusted-types')).toEqual(['nuqta', 'nuqta-offline']);
  });

  test('nothing frames the site, and files that are no pages load nothing', () => {
    for (const policy of [sitePolicy([]), FILE_POLICY, XML_POLICY])
      expect(directives(policy).get('frame-ancestors')).toEqual(["'none'"]);
    expect([...directives(FILE_POLICY).keys()]).toEqual(['default-src', 'frame-ancestors']);
    expect(directives(XML_POLICY).get('default-src')).toEqual(["'none'"]);
  });
});

/** Where the frames of every provider come from. */
const EMBED_ORIGINS = ['https://youtu.be/aBcDeFgHi_-', 'https://vimeo.com/123456789'].map(
  (address) => new URL(findEmbed(address)?.frame ?? '').origin,
);

describe('the samples for servers of one’s own', () => {
  test.each(['nginx.conf', 'Caddyfile'])('%s sends the same policies', (name) => {
    const sample = readFileSync(new URL(`../../../src/hosts/samples/${name}`, import.meta.url), 'utf8');
    expect(sample).toContain(`"${sitePolicy(EMBED_ORIGINS)}"`);
    expect(sample).toContain(`"${FILE_POLICY}"`);
    expect(sample).toContain(`"${XML_POLICY}"`);
    for (const [header] of securityHeaders({ site: SITE })) expect(sample).toContain(header);
  });
});

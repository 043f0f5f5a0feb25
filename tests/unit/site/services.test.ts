import { describe, expect, test } from 'vitest';
import { pagePolicy, sitePolicy } from '#hosts/content-policy.ts';
import { parseSettings } from '#site/parse-settings.ts';
import { activeServices, servicesOf } from '#site/services.ts';
import { servicesSchema } from '#site/services-schema.ts';
import { inEnglish } from '../messages/in-english.ts';

const NAMES = 'name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\n';
const parse = (services: string) =>
  parseSettings({
    site: `${NAMES}services:\n${services}`,
    sections: '- name: سياسة\n',
    tags: undefined,
    authors: undefined,
    redirects: undefined,
  });
const siteWith = (services: string) => {
  const { settings, diagnostics } = parse(services);
  expect(diagnostics).toEqual([]);
  return settings.site;
};

/** Returns what one policy says beyond another, and what it leaves out, by directive. */
function difference(policy: string, plain: string): { added: string[]; gone: string[] } {
  const parts = (text: string) =>
    new Set(
      text.split('; ').flatMap((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return values.map((value) => `${name} ${value}`);
      }),
    );
  const [now, before] = [parts(policy), parts(plain)];
  return { added: [...now].filter((one) => !before.has(one)).sort(), gone: [...before].filter((one) => !now.has(one)) };
}

const STATS = 'https://stats.example';
const TALK = 'https://talk.example';

const ROWS: readonly (readonly [name: string, settings: string, added: string[], everywhere: boolean])[] = [
  ['plausible', 'domain: nuqta.example', ['connect-src https://plausible.io', 'script-src https://plausible.io'], true],
  ['plausible', `domain: nuqta.example\n    host: ${STATS}/p`, [`connect-src ${STATS}`, `script-src ${STATS}`], true],
  ['umami', 'id: abc', ['connect-src https://api-gateway.umami.dev', 'script-src https://cloud.umami.is'], true],
  ['umami', `id: abc\n    host: ${STATS}`, [`connect-src ${STATS}`, `script-src ${STATS}`], true],
  [
    'goatcounter',
    'host: https://nuqta.goatcounter.com',
    [
      'connect-src https://nuqta.goatcounter.com',
      'img-src https://nuqta.goatcounter.com',
      'script-src https://gc.zgo.at',
    ],
    true,
  ],
  ['matomo', `host: ${STATS}\n    id: 1`, [`connect-src ${STATS}`, `img-src ${STATS}`, `script-src ${STATS}`], true],
  ['giscus', 'repo: a/b\n    repoId: R\n    category: C\n    categoryId: D', ['frame-src https://giscus.app'], false],
  ['remark42', `host: ${TALK}`, [`frame-src ${TALK}`], false],
  ['isso', `host: ${TALK}`, [`connect-src ${TALK}`, `script-src ${TALK}`, `style-src ${TALK}`], false],
  ['newsletter', 'action: https://news.example/subscribe', ['form-action https://news.example'], true],
  ['donation', 'url: https://give.example/', [], true],
];

describe('each service', () => {
  test('has a row of the table below', () => {
    expect(new Set(ROWS.map(([name]) => name))).toEqual(new Set(Object.keys(servicesSchema.shape)));
  });

  test.each(ROWS)('%s (%s) changes the policy by exactly its row', (name, settings, added, everywhere) => {
    const site = siteWith(`  ${name}:\n    ${settings}\n`);
    const needs = (isArticle: boolean) => servicesOf(site, isArticle).map((service) => service.needs);
    const gone =
      name === 'isso'
        ? ["require-trusted-types-for 'script'", 'trusted-types nuqta', 'trusted-types nuqta-offline']
        : [];
    expect(difference(pagePolicy([], needs(true)), pagePolicy())).toEqual({ added, gone });
    expect(pagePolicy([], needs(false)) === pagePolicy()).toBe(!everywhere || added.length === 0);
    const all = activeServices(site).map((service) => service.needs);
    expect(difference(sitePolicy([], all), sitePolicy([]))).toEqual({ added, gone });
    expect(activeServices(site).map((service) => [service.name, service.privacy.includes(' ')])).toEqual([
      [name, true],
    ]);
  });

  test('together they add up, each host once, beside the frames of embeds', () => {
    const site = siteWith(
      `  umami:\n    id: a\n    host: ${STATS}\n  matomo:\n    host: ${STATS}\n    id: 2\n  remark42:\n    host: ${TALK}\n`,
    );
    const needs = servicesOf(site, true).map((service) => service.needs);
    const policy = pagePolicy(['https://player.vimeo.com', TALK], needs);
    expect(policy.match(/stats\.example/g)).toHaveLength(3);
    expect(policy).toContain(`frame-src https://player.vimeo.com ${TALK}`);
  });

  test('without services nothing changes', () => {
    const { site } = parseSettings({
      site: NAMES,
      sections: '- name: أ\n',
      tags: undefined,
      authors: undefined,
      redirects: undefined,
    }).settings;
    expect(activeServices(site)).toEqual([]);
  });

  test.each([
    ['  plausible:\n    host: https://a.example\n', 'domain'],
    ['  umami:\n    id: a\n    host: http://a.example\n', 'https'],
    ['  giscus:\n    repo: بلا-مالك\n', 'owner/name'],
    ['  googleanalytics:\n    id: G-1\n', 'plausible'],
    ['  newsletter:\n    action: javascript:alert(1)\n', 'https://'],
    ['  matomo:\n    host: "https://a.example; script-src *"\n    id: 1\n', 'https'],
  ])('refuses %j', (services, advice) => {
    const messages = inEnglish(parse(services).diagnostics).map(({ message }) => message);
    expect(messages.join('\n')).toContain(advice);
  });
});

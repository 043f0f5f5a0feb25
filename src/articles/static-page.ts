import { z } from 'zod';
import { toSlug } from '#arabic/slug.ts';
import { type Diagnostic, resolveOffset } from '#diagnostics/diagnostic.ts';
import { reportEscapedCharacters } from '#diagnostics/escaped-characters.ts';
import { findForbiddenCharacters, replaceForbidden } from '#diagnostics/forbidden-characters.ts';
import { arabicKeys, keysOf, schemaDiagnostics } from '#diagnostics/schema-diagnostics.ts';
import { issueText } from '#diagnostics/schema-message.ts';
import { createTextPosition } from '#diagnostics/text-position.ts';
import { readYaml } from '#diagnostics/yaml-document.ts';
import { lazyParseBody } from '#markdown/lazy-parse-body.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';
import { says } from '#messages/says.ts';
import { KEY, slugText, visibleText } from '#site/fields.ts';
import { cutFrontMatter } from './front-matter.ts';
import type { KnownParts } from './parse.ts';
import type { ArticleSource } from './to-article.ts';

/** A page that is not an article: about, privacy, corrections policy. */
export interface StaticPage {
  readonly file: string;
  readonly slug: string;
  /** `/about/` */
  readonly permalink: string;
  readonly title: string;
  readonly summary: string;
  readonly body: ParsedBody['body'];
  readonly headings: ParsedBody['headings'];
}

/** Front matter of `content/pages/*.md`. */
export const staticPageSchema = z.strictObject(
  {
    title: visibleText(KEY, 500).meta({ arabic: 'العنوان', description: 'The page’s heading.' }),
    summary: visibleText(KEY).default('').meta({ arabic: 'الملخص', description: 'One sentence for search engines.' }),
    slug: slugText
      .optional()
      .meta({ arabic: 'المسار', description: 'Its address: `/SLUG/`; the file’s name where it is left out.' }),
  },
  { error: issueText(says('front-matter-form', { example: { en: '"title: …"', ar: '«العنوان: …»' } })) },
);

const KEYS = arabicKeys(staticPageSchema.shape);
const NAMES = keysOf(staticPageSchema.shape);

/** The result of parsing a static page. */
export interface ParsedStaticPage {
  /** As far as it could be parsed; a page with errors is never published. */
  readonly page: StaticPage;
  readonly faulty: boolean;
  readonly diagnostics: Diagnostic[];
}

/** Returns the static page of a file and all its diagnostics. `taken` are slugs used by the site itself. */
export function parseStaticPage(
  source: ArticleSource,
  { taken, ...known }: KnownParts & { readonly taken: ReadonlySet<string> },
): ParsedStaticPage {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push({ ...diagnostic, file: source.path });
  };
  const position = createTextPosition(source.text);
  for (const found of findForbiddenCharacters(source.text)) report(resolveOffset(found, position));
  const cut = known.cut ?? cutFrontMatter(source.text);
  if (cut.error !== undefined) report(cut.error);
  const parsed =
    cut.yaml === undefined
      ? undefined
      : (known.body ?? lazyParseBody(replaceForbidden(cut.body), { firstLine: cut.bodyLine }));
  for (const diagnostic of parsed?.diagnostics ?? []) report(diagnostic);
  const readable = cut.error === undefined ? (cut.yaml ?? '') : '';
  const document = readYaml(replaceForbidden(readable), {
    firstLine: cut.yamlLine,
    canonicalKey: (_path, key) => KEYS.get(key) ?? key,
  });
  document.diagnostics.forEach(report);
  const checked = staticPageSchema.safeParse(document.value ?? {});
  if (!checked.success && document.diagnostics.length === 0 && cut.error === undefined)
    schemaDiagnostics(checked.error, document, () => NAMES).forEach(report);
  if (readable.includes('\\')) reportEscapedCharacters(document, report);
  const name = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const slug = (checked.success ? checked.data.slug?.normalize('NFC') : undefined) ?? toSlug(name);
  if (slug === '') {
    report({ ...document.keyPosition(['slug']), severity: 'error', ...says('slug-empty', { name }) });
  } else if (taken.has(slug) || /^\d+$/.test(slug)) {
    report({
      ...document.keyPosition(['slug']),
      severity: 'error',
      ...says('slug-taken', { slug }),
    });
  }
  const { title, summary } = checked.success ? checked.data : { title: name, summary: '' };
  const { body, headings } = parsed ?? { body: { parts: [], text: '' }, headings: [] };
  return {
    page: { file: source.path, slug, permalink: `/${slug}/`, title, summary, body, headings },
    faulty: diagnostics.some(({ severity }) => severity === 'error'),
    diagnostics,
  };
}

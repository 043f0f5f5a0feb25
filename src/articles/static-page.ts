import { z } from 'zod';
import { toSlug } from '#arabic/slug.ts';
import { type ParsedBody, parseBody } from '#markdown/parse-body.ts';
import { findForbiddenCharacters } from '#problems/forbidden-characters.ts';
import type { Problem } from '#problems/problem.ts';
import { arabicKeys, schemaFaults } from '#problems/schema-faults.ts';
import { createTextPosition } from '#problems/text-position.ts';
import { readYaml } from '#problems/yaml-document.ts';
import { visibleText } from '#site/settings-schema.ts';
import { cutFrontMatter } from './front-matter.ts';
import type { ArticleSource } from './parse.ts';

/** A page that is no article: about, privacy, the policy on corrections. */
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
export const staticPageSchema = z.strictObject({
  title: visibleText('title').meta({ arabic: 'العنوان', description: 'The page’s heading.' }),
  summary: visibleText('summary')
    .default('')
    .meta({ arabic: 'الملخص', description: 'One sentence for search engines.' }),
  slug: z
    .string()
    .regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, { error: 'The slug holds letters, digits and single hyphens only.' })
    .optional()
    .meta({ arabic: 'المسار', description: 'Its address: `/SLUG/`; the file’s name where it is left out.' }),
});

const KEYS = arabicKeys(staticPageSchema.shape);

/** Words that begin the addresses of the site's own pages. */
const TAKEN = new Set([
  'section',
  'tag',
  'author',
  'source',
  'kind',
  'archive',
  'latest',
  'corrections',
  'feeds',
  'a',
  'page',
  'search',
  '404',
]);

/** Gives the static page of a file and every fault in it. */
export function parseStaticPage(source: ArticleSource): { page: StaticPage | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (fault: Omit<Problem, 'file' | 'severity'> & { severity?: Problem['severity'] }): void => {
    problems.push({ severity: 'error', ...fault, file: source.path });
  };
  const position = createTextPosition(source.text);
  for (const { offset, rule, message } of findForbiddenCharacters(source.text))
    report({ ...position(offset), rule, message });
  const cut = cutFrontMatter(source.text);
  if (cut.fault !== undefined) report({ column: 1, ...cut.fault });
  if (problems.length > 0) return { page: undefined, problems };
  const document = readYaml(cut.yaml ?? '', {
    firstLine: cut.yamlLine,
    canonicalKey: (_path, key) => KEYS.get(key) ?? key,
  });
  document.faults.forEach(report);
  if (document.faults.length > 0) return { page: undefined, problems };
  const checked = staticPageSchema.safeParse(document.value ?? {});
  if (!checked.success) {
    schemaFaults(checked.error, document, Object.keys(staticPageSchema.shape)).forEach(report);
    return { page: undefined, problems };
  }
  const { body, headings, problems: bodyProblems } = parseBody(cut.body, { firstLine: cut.bodyLine });
  bodyProblems.forEach(report);
  const name = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const slug = checked.data.slug?.normalize('NFC') ?? toSlug(name);
  if (slug === '' || TAKEN.has(slug)) {
    report({
      ...document.keyPosition(['slug']),
      rule: 'slug-taken',
      message: `The address "/${slug}/" belongs to the site. Write another slug.`,
    });
  }
  const { title, summary } = checked.data;
  return { page: { file: source.path, slug, permalink: `/${slug}/`, title, summary, body, headings }, problems };
}

import type { TextPosition } from '#diagnostics/text-position.ts';
import { readYaml, type YamlDocument } from '#diagnostics/yaml-document.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';
import { cutFrontMatter } from './front-matter.ts';
import { canonicalKey } from './schema.ts';

/**
 * Returns the place of a front-matter value in the text of an article or page; of its nearest parent if it is missing.
 */
export function frontMatterPlace(text: string, path: YamlPath): TextPosition {
  return readFrontMatter(text).valuePosition(path);
}

/** Returns the place of a tag, found by its label. */
export function tagPlace(text: string, label: string): TextPosition {
  const document = readFrontMatter(text);
  return document.valuePosition(['tags', tagsOf(document.value).indexOf(label)]);
}

function readFrontMatter(text: string): YamlDocument {
  const { yaml = '', yamlLine } = cutFrontMatter(text);
  return readYaml(yaml, { firstLine: yamlLine, canonicalKey });
}

/** The tags as written, with those of the article. */
function tagsOf(frontMatter: unknown): unknown[] {
  if (typeof frontMatter !== 'object' || frontMatter === null || !('tags' in frontMatter)) return [];
  const { tags } = frontMatter;
  return (Array.isArray(tags) ? tags : [tags]).map((tag: unknown) =>
    typeof tag === 'string' ? tag.normalize('NFC').replace(/\s+/gu, ' ').trim() : tag,
  );
}

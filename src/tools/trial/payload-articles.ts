import type { CorpusFile } from '../corpus/create-corpus.ts';

/** The fields of an article that can contain a payload. */
export const PAYLOAD_FIELDS = ['body', 'title', 'summary', 'tag', 'source', 'caption'] as const;
export type PayloadField = (typeof PAYLOAD_FIELDS)[number];

/**
 * Returns an article file with the payload in the given fields and plain words in the others. JSON strings are valid
 * YAML strings, so any text can be used.
 */
export function payloadArticle(payload: string, number: number, fields: readonly PayloadField[]): CorpusFile {
  const at = (field: PayloadField, plain: string): string => JSON.stringify(fields.includes(field) ? payload : plain);
  const name = `h-${number}-${fields.length === PAYLOAD_FIELDS.length ? 'all' : fields.join('-')}`;
  const lines = [
    '---',
    `title: ${at('title', `خبر ${number}`)}`,
    'date: 2026-11-01',
    'section: سياسة',
    `summary: ${at('summary', 'ملخص.')}`,
    `sources: [{name: ${at('source', 'وكالة')}, kind: agency}]`,
    `tags: [${at('tag', 'وسم')}]`,
    `image: {file: ../../pictures/dot.png, alt: نقطة, caption: ${at('caption', 'تعليق')}, credit: مصور}`,
    `highlights: [${at('summary', 'سطر')}]`,
    `corrections: [{date: 2026-11-02, text: ${at('summary', 'تصويب')}}]`,
    `id: ${name}`,
    '---',
    '',
    fields.includes('body') ? payload : 'متن.',
    '',
    'ختام.',
    '',
  ];
  return { path: `articles/2026/${name}.md`, text: lines.join('\n') };
}

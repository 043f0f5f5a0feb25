import { describe, expect, test } from 'vitest';
import { renameInFrontMatter, type WordChange } from '#articles/rename-in-front-matter.ts';

const change = (key: WordChange['key'], from: string, to: string): WordChange => ({
  key,
  renamed: (word) => (word === from ? to : undefined),
  isTarget: (word) => word === to,
});

const article = (lines: string, eol = '\n'): string => `---\n${lines}\n---\n\nنص فيه أ.\n`.replaceAll('\n', eol);

/** Each front matter before and after «أ» becomes «ب». */
const CASES: readonly (readonly [name: string, key: WordChange['key'], before: string, after: string])[] = [
  ['flow list', 'tags', 'tags: [أ, ج] # كما هي', 'tags: [ب, ج] # كما هي'],
  ['Arabic key, block list', 'tags', 'الوسوم:\n  - ج\n  - أ   # تعليق', 'الوسوم:\n  - ج\n  - ب   # تعليق'],
  ['hyphens below the key', 'tags', 'tags:\n- أ\n- ج\ndraft: true', 'tags:\n- ب\n- ج\ndraft: true'],
  ['quotes stay', 'tags', `tags: ["أ", 'ج']`, `tags: ["ب", 'ج']`],
  ['the first of two', 'tags', 'tags: [أ, ب, ج]', 'tags: [ب, ج]'],
  ['the last of two', 'tags', 'tags: [ب,  أ]', 'tags: [ب]'],
  ['twice at the end', 'tags', 'tags: [ب, أ, أ]', 'tags: [ب]'],
  ['two in a block list', 'tags', 'tags:\n  - أ\n  - ب\nslug: x', 'tags:\n  - ب\nslug: x'],
  ['a list in one text', 'tags', 'tags: ج، أ؛ د', 'tags: ج، ب؛ د'],
  ['one text that has both', 'tags', 'tags: أ، ب، ج', 'tags: ب، ج'],
  ['a single word', 'tags', 'الوسم: أ', 'الوسم: ب'],
  ['signs of hashtags elsewhere stay', 'tags', 'title: خبر: #أ\ntags: [أ]', 'title: خبر: #أ\ntags: [ب]'],
  ['a hashtag itself', 'tags', 'tags: "#أ"\nkicker: #أ', 'tags: "#أ"\nkicker: #أ'],
  ['a hashtag in a list', 'tags', 'tags:\n  - #أ\n  - #كأس_العالم', 'tags:\n  - ب\n  - #كأس_العالم'],
  [
    'other keys stay',
    'tags',
    'title: أ\nsection: أ\nauthors: [أ]\ntags: [ج]',
    'title: أ\nsection: أ\nauthors: [أ]\ntags: [ج]',
  ],
  ['a longer word stays', 'tags', 'tags: [أب, "أ ب"]', 'tags: [أب, "أ ب"]'],
  ['section', 'section', 'القسم:   أ  # قديم', 'القسم:   ب  # قديم'],
  ['section in quotes', 'section', 'section: "أ"', 'section: "ب"'],
  ['author with «بقلم»', 'authors', 'الكاتب: بقلم أ، ج', 'الكاتب: بقلم ب، ج'],
  ['author list', 'authors', 'authors:\n  - ج\n  - أ', 'authors:\n  - ج\n  - ب'],
  [
    'source with its address',
    'sources',
    'المصادر:\n  - الاسم: أ\n    الرابط: https://a.example/\n  - ب',
    'المصادر:\n  - الاسم: ب\n    الرابط: https://a.example/\n  - ب',
  ],
  [
    'source in brackets',
    'sources',
    'sources: [{name: أ, url: "https://a.example/"}, أ]',
    'sources: [{name: ب, url: "https://a.example/"}, ب]',
  ],
];

describe('a word of front matter gets another name', () => {
  for (const [name, key, before, after] of CASES) {
    test(name, () => {
      expect(renameInFrontMatter(article(before), change(key, 'أ', 'ب'))).toBe(article(after));
    });
    test(`${name}, with line ends of Windows and a mark before the text`, () => {
      const marked = `\uFEFF${article(before, '\r\n')}`;
      expect(renameInFrontMatter(marked, change(key, 'أ', 'ب'))).toBe(`\uFEFF${article(after, '\r\n')}`);
    });
  }

  test('line ends of old Macs', () => {
    expect(renameInFrontMatter(article('tags:\n  - أ\n  - ب\nslug: x', '\r'), change('tags', 'أ', 'ب'))).toBe(
      article('tags:\n  - ب\nslug: x', '\r'),
    );
  });

  test('a name that YAML would misread is quoted', () => {
    const renamed = (to: string) => renameInFrontMatter(article('tags: [أ]'), change('tags', 'أ', to));
    expect(renamed('2026')).toBe(article("tags: ['2026']"));
    expect(renamed('نعم: لا')).toBe(article("tags: ['نعم: لا']"));
    expect(renamed("l'Orient, le jour")).toBe(article("tags: ['l''Orient, le jour']"));
    expect(renamed('true')).toBe(article("tags: ['true']"));
  });

  test('what cannot be read is left to the editor', () => {
    expect(renameInFrontMatter('نص بلا إطار', change('tags', 'أ', 'ب'))).toBeUndefined();
    expect(renameInFrontMatter(article('tags: [أ'), change('tags', 'أ', 'ب'))).toBeUndefined();
  });

  test('a text without the word is the same text', () => {
    const text = article('tags: [ج]');
    expect(renameInFrontMatter(text, change('tags', 'أ', 'ب'))).toBe(text);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A content folder of a test, with a place for the site and the cache beside it. */
export interface ContentFolder {
  readonly folder: string;
  readonly content: string;
  readonly out: string;
  /** Arguments that build it. */
  readonly args: readonly string[];
  write(path: string, text: string): void;
  /** Writes an article; `front` may override date and section. */
  article(name: string, front?: string, body?: string): void;
  remove(): void;
}

/**
 * Makes a content folder with a site of two sections and nothing else, in `folder` or in a new one. `cache` is that of
 * other sites, where it need not be empty.
 */
export function makeContentFolder({
  folder = mkdtempSync(join(tmpdir(), 'nuqta-site-')),
  cache = join(folder, 'cache'),
}: {
  readonly folder?: string;
  readonly cache?: string;
} = {}): ContentFolder {
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  write(
    'site.yaml',
    'name: الساحل\ndescription: صحيفة للتجربة\naddress: https://sahel.example\ntimeZone: Asia/Beirut\npageSize: 5\nshareImages: false\n',
  );
  write('sections.yaml', '- name: سياسة\n- name: علوم\n  slug: science\n  pigment: lapis\n');
  mkdirSync(join(content, 'articles'), { recursive: true });
  return {
    folder,
    content,
    out,
    args: ['--content', content, '--out', out, '--cache', cache],
    write,
    article(name, front = '', body = 'نص المقال في فقرة واحدة.') {
      const date = /^date:/m.test(front) ? '' : 'date: 2026-11-01T08:00\n';
      const section = /^section:/m.test(front) ? '' : 'section: سياسة\n';
      const title = /^title:/m.test(front) ? '' : `title: ${name}\n`;
      write(`articles/${name}.md`, `---\n${title}${date}${section}${front}---\n${body}\n`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

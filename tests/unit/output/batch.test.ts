import { describe, expect, test } from 'vitest';
import { beginFile, GAPS, gap, readBatch, readShell } from '#output/batch.ts';

const page = {
  policy: "default-src 'none'",
  title: '<title>خبر</title>',
  head: '',
  pigment: 'moss',
  main: '<p>نص</p>',
};

describe('readBatch', () => {
  test('gives the files in order, each with its own text', () => {
    const entry = {
      type: 'page',
      address: '/tag/بيروت/',
      shell: 'list ',
      policy: '',
      title: '',
      head: '',
      pigment: '',
    } as const;
    const batch = `${beginFile(entry)}<p>«بيروت»</p>${beginFile({ type: 'file', address: '/rss.xml' })}<rss/>\n`;
    expect(readBatch(Buffer.from(batch)).map((file) => ({ ...file, text: file.text.toString() }))).toEqual([
      { entry, text: '<p>«بيروت»</p>' },
      { entry: { type: 'file', address: '/rss.xml' }, text: '<rss/>\n' },
    ]);
  });

  test('passes over what Astro writes before the first file', () => {
    const batch = `<!DOCTYPE html>${beginFile({ type: 'shell', shell: 'list ' })}<html></html>`;
    expect(readBatch(Buffer.from(batch)).map(({ text }) => text.toString())).toEqual(['<html></html>']);
  });

  test('no file in an empty batch', () => {
    expect(readBatch(Buffer.from('<!DOCTYPE html>'))).toEqual([]);
  });

  test('throws where a file has only half of its first line', () => {
    const whole = beginFile({ type: 'file', address: '/rss.xml' });
    expect(() => readBatch(Buffer.from(whole.slice(0, -1)))).toThrow('not made of whole files');
  });

  test('a control character in a value does not divide a batch', () => {
    const [file] = readBatch(Buffer.from(`${beginFile({ type: 'file', address: '/a\u0001b' })}نص`));
    expect(file?.entry).toEqual({ type: 'file', address: '/a\u0001b' });
    expect(file?.text.toString()).toBe('نص');
  });
});

describe('readShell', () => {
  const shell = `<!DOCTYPE html><meta content="${gap('policy')}">${gap('title')}${gap('head')}<main class="${gap('pigment')}">${gap('main')}</main>\n`;

  test('puts a page together', () => {
    expect(Buffer.concat(readShell(shell)(page)).toString()).toBe(
      `<!DOCTYPE html><meta content="default-src 'none'"><title>خبر</title><main class="moss"><p>نص</p></main>`,
    );
  });

  test('takes what is already in UTF-8 as it is', () => {
    const main = Buffer.from('<p>نص آخر</p>');
    expect(Buffer.concat(readShell(shell)({ ...page, main })).toString()).toContain('<p>نص آخر</p></main>');
  });

  test.each(GAPS)('throws where it has no place for %s', (name) => {
    expect(() => readShell(shell.replace(gap(name), ''))).toThrow(`once: ${name}`);
  });

  test('throws where it has a place twice, or one that nobody knows', () => {
    expect(() => readShell(shell + gap('main'))).toThrow('once: main');
    expect(() => readShell(`${shell}\u0002aside\u0002`)).toThrow('unknown gap: "aside"');
  });
});

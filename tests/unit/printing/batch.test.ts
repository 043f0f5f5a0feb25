import { describe, expect, test } from 'vitest';
import { beginFile, beginPageFile, readBatch, readShell, readSlots, SLOTS, slot } from '#printing/batch.ts';

const slots = { policy: "default-src 'none'", title: '<title>خبر</title>', head: '', pigment: 'moss' };

describe('readBatch', () => {
  test('gives the files in order, each with its own text', () => {
    const entry = { type: 'shell', shell: 'list ' } as const;
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
  const shell = `<!DOCTYPE html><meta content="${slot('policy')}">${slot('title')}${slot('head')}<main class="${slot('pigment')}">${slot('main')}</main>\n`;

  test('puts a page together', () => {
    const batch = beginPageFile({ address: '/خبر/', shell: 'list ' }, slots);
    const [file] = readBatch(Buffer.from(`${batch}<p>نص</p>`));
    expect(file?.entry).toEqual({ type: 'page', address: '/خبر/', shell: 'list ' });
    expect(Buffer.concat(readShell(shell)(readSlots(file?.text ?? Buffer.alloc(0)))).toString()).toBe(
      `<!DOCTYPE html><meta content="default-src 'none'"><title>خبر</title><main class="moss"><p>نص</p></main>`,
    );
  });

  test('a page that lacks a filling, or has one too many, is no page', () => {
    expect(() => readSlots(Buffer.from('a\u0002b'))).toThrow('each slot');
    expect(() => readSlots(Buffer.from('a\u0002b\u0002c\u0002d\u0002e\u0002f'))).toThrow('each slot');
  });

  test.each(SLOTS)('throws where it has no place for %s', (name) => {
    expect(() => readShell(shell.replace(slot(name), ''))).toThrow(`once: ${name}`);
  });

  test('throws where it has a place twice, or one that nobody knows', () => {
    expect(() => readShell(shell + slot('main'))).toThrow('once: main');
    expect(() => readShell(`${shell}\u0002aside\u0002`)).toThrow('unknown slot: "aside"');
  });
});

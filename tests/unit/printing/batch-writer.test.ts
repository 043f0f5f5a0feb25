import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStageLedger } from '#output/stage-ledger.ts';
import { beginFile, beginPageFile, SLOTS, slot } from '#printing/batch.ts';
import { createBatchWriter } from '#printing/batch-writer.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-batches-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const shell = beginFile({ type: 'shell', shell: 'list' }) + SLOTS.map(slot).join('|');
const FILLINGS = { policy: 'p', title: 't', head: 'h', pigment: 'moss' };
const page = beginPageFile({ address: '/tag/بيروت/', shell: 'list' }, FILLINGS);

describe('createBatchWriter', () => {
  test('writes a page in its shell and a file as it is, at their addresses', () => {
    const { write, finish } = createBatchWriter(folder, createStageLedger());
    write(Buffer.from(shell));
    write(Buffer.from(`${page}نص${beginFile({ type: 'file', address: '/tag/بيروت/rss.xml' })}<rss/>`));
    expect(readFileSync(join(folder, 'tag/بيروت/index.html'), 'utf8')).toBe('p|t|h|moss|نص');
    expect(readFileSync(join(folder, 'tag/بيروت/rss.xml'), 'utf8')).toBe('<rss/>');
    expect(finish).not.toThrow();
  });

  test('a page waits for its shell, whatever comes between', () => {
    const { write, finish } = createBatchWriter(folder, createStageLedger());
    write(Buffer.from(`${page}نص`));
    write(Buffer.from(beginPageFile({ address: '/b/', shell: 'list' }, FILLINGS)));
    expect(existsSync(join(folder, 'tag/بيروت/index.html'))).toBe(false);
    write(Buffer.from(shell));
    expect(readFileSync(join(folder, 'tag/بيروت/index.html'), 'utf8')).toBe('p|t|h|moss|نص');
    expect(readFileSync(join(folder, 'b/index.html'), 'utf8')).toBe('p|t|h|moss|');
    expect(finish).not.toThrow();
  });

  test('finishes with a throw where a shell never came', () => {
    const { write, finish } = createBatchWriter(folder, createStageLedger());
    write(Buffer.from(`${page}نص`));
    expect(finish).toThrow('/tag/بيروت/ asks for the shell "list"');
  });

  test.each(['/../a/', '/a/../../b.xml', '/./', 'a/', '\\..\\a'])(
    'throws for %s, which lies outside the site',
    (address) => {
      const { write } = createBatchWriter(folder, createStageLedger());
      expect(() => write(Buffer.from(`${beginFile({ type: 'file', address })}نص`))).toThrow('inside the site');
    },
  );
});

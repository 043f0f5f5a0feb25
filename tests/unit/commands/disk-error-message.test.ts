import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskErrorMessage as saidOf } from '#commands/disk-error-message.ts';
import { textOf } from '#messages/text-of.ts';

const diskErrorMessage = (error: unknown): string | undefined => {
  const said = saidOf(error);
  return said === undefined ? undefined : textOf(said, 'en');
};

const error = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: in the words of the system`), { code, ...more });

describe('diskFault', () => {
  test.each([
    ['ENOSPC', 'write', 'The disk is full: /d/f cannot be written. '],
    ['EDQUOT', 'write', 'Your share of the disk is used up: /d/f cannot be written. '],
    ['EROFS', 'open', '/d/f cannot be written: its disk is read-only. '],
    ['EACCES', 'scandir', '/d/f cannot be read: you have no permission. '],
    ['EACCES', 'mkdir', '/d/f cannot be written: you have no permission. '],
    ['EACCES', 'open', '/d/f cannot be opened: you have no permission. '],
    ['EPERM', 'rename', '/d/f cannot be written: the system does not permit it. '],
    ['ENOTDIR', 'mkdir', '/d/f cannot be written: a part of this path is a file, not a folder. '],
    ['EISDIR', 'read', '/d/f cannot be read: it is a folder, and a file is needed there. '],
    ['EIO', 'read', '/d/f cannot be read: the disk reports an error. '],
    ['EMFILE', 'open', '/d/f cannot be opened: too many files are open. '],
    ['EBUSY', 'unlink', '/d/f cannot be written: another program is using it. '],
    ['ENAMETOOLONG', 'open', 'This name is longer than the disk allows: /d/f. '],
  ])('%s while %s is told in one line with what to do', (code, syscall, start) => {
    const told = diskErrorMessage(error(code, { syscall, path: '/d/f' })) ?? '';
    expect(told.startsWith(start)).toBe(true);
    expect(told.slice(start.length)).toMatch(/^[A-Z][^\n]+\.$/);
  });

  test('a real error of the system, of a path through a file', () => {
    const path = join(import.meta.filename, 'x');
    let thrown: unknown;
    try {
      writeFileSync(path, '');
    } catch (error) {
      thrown = error;
    }
    expect(diskErrorMessage(thrown)).toContain(`${path} cannot be opened: a part of this path is a file`);
  });

  test('an error inside another, and one that is only quoted by it', () => {
    const inner = error('ENOSPC', { syscall: 'write', path: '/d/f' });
    expect(diskErrorMessage(new Error('while rendering', { cause: inner }))).toContain('/d/f');
    const quoted = new Error("[plugin] Could not write: EACCES: permission denied, mkdir '/d/g'");
    expect(diskErrorMessage(quoted)).toContain('/d/g cannot be written: you have no permission.');
  });

  test('errors that name no file are told too', () => {
    expect(diskErrorMessage(error('ENOSPC', { syscall: 'write' }))).toContain('A file cannot be written');
  });

  test('a limit of watched files is no full disk', () => {
    const told = diskErrorMessage(error('ENOSPC', { syscall: 'watch', path: tmpdir() }));
    expect(told).toContain('cannot be watched');
    expect(told).not.toContain('full');
  });

  test.each([
    ['a file that is not there', error('ENOENT', { syscall: 'open', path: '/d/f' })],
    ['a port', error('EACCES', { syscall: 'listen' })],
    ['an error of ours', new TypeError('x is undefined')],
    ['what is no error', 'ENOSPC: no space left on device, write'],
    ['a name of every object', error('constructor')],
    ['undefined', undefined],
  ])('%s is not a fault of the disk', (_name, thrown) => expect(diskErrorMessage(thrown)).toBeUndefined());

  test('causes that lead in a circle come to an end', () => {
    const error = new Error('round');
    error.cause = error;
    expect(diskErrorMessage(error)).toBeUndefined();
  });
});

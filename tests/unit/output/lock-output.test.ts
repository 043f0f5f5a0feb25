import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lockOutput } from '#output/lock-output.ts';
import { OutputError } from '#output/output-error.ts';
import { processSpace, processStart } from '#output/process-start.ts';

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'nuqta-lock-test-'));
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const beside = (): string[] => readdirSync(parent);

/** Starts a process that lives until it is stopped. */
async function startOther(): Promise<ChildProcess> {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log(1)']);
  await once(other.stdout, 'data');
  return other;
}

async function stop(other: ChildProcess): Promise<void> {
  other.kill('SIGKILL');
  await once(other, 'exit');
}

describe('lockOutput', () => {
  const lockFile = (): string => join(parent, 'lock');
  const owner = (pid: number, start: string, host = processSpace()): string =>
    JSON.stringify({ pid, start, host, token: 't' });

  test('is given back', () => {
    const lock = lockOutput(lockFile());
    expect(existsSync(lockFile())).toBe(true);
    lock.release();
    lock.release();
    expect(beside()).toEqual([]);
  });

  test('of a living process is respected, in one line', async () => {
    const other = await startOther();
    const pid = other.pid ?? 0;
    writeFileSync(lockFile(), owner(pid, processStart(pid) ?? ''));
    expect(() => lockOutput(lockFile())).toThrow(new RegExp(`^Another build \\(process ${pid}\\)[^\\n]+$`));
    await stop(other);
    lockOutput(lockFile()).release();
    expect(beside()).toEqual([]);
  });

  test.each([
    ['an ended process', () => owner(2 ** 22 + 1, 'x')],
    ['this process, whose build failed', () => owner(process.pid, 'x')],
    ['nobody (an empty file)', () => ''],
    ['nobody (half a file)', () => '{"pid":'],
  ])('of %s is taken over', (_name, content) => {
    writeFileSync(lockFile(), content());
    lockOutput(lockFile()).release();
    expect(beside()).toEqual([]);
  });

  /** Dates a file by the clock of its disk, which is all that counts: so many minutes ago, or ahead. */
  const age = (file: string, minutes: number): void => {
    writeFileSync(join(parent, 'now'), '');
    const written = new Date(statSync(join(parent, 'now')).mtimeMs - minutes * 60_000);
    rmSync(join(parent, 'now'));
    utimesSync(file, written, written);
  };
  const foreign = (minutes: number): void => {
    writeFileSync(lockFile(), owner(1, 'x', 'another-machine'));
    age(lockFile(), minutes);
  };

  test('of a process whose number was given to another is taken over', async () => {
    const other = await startOther();
    writeFileSync(lockFile(), owner(other.pid ?? 0, 'earlier'));
    lockOutput(lockFile()).release();
    expect(beside()).toEqual([]);
    await stop(other);
  });

  describe.each(['1985-01-01', '2026-11-23', '2040-02-29'])(
    'of another machine, whatever our clock says (%s)',
    (now) => {
      beforeEach(() => {
        vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
      });
      afterEach(() => {
        vi.useRealTimers();
      });

      test('is respected while it is touched', () => {
        for (const minutes of [0, 1, 9, -1, -9]) {
          foreign(minutes);
          expect(() => lockOutput(lockFile())).toThrow(/^Another build \(process 1, on another machine or in another/);
        }
      });

      test('is taken over once it has not been touched for ten minutes', () => {
        for (const minutes of [11, 60, 1_000_000]) {
          foreign(minutes);
          lockOutput(lockFile()).release();
          expect(beside()).toEqual([]);
        }
      });
    },
  );

  describe('dated after the present, since the clock of the disk was set back,', () => {
    const note = (): string => `${lockFile()}-seen`;

    test('is respected at first, and taken over once it is seen unchanged for ten minutes', () => {
      foreign(-600);
      expect(() => lockOutput(lockFile())).toThrow(OutputError);
      age(note(), 9);
      expect(() => lockOutput(lockFile())).toThrow(OutputError);
      age(note(), 11);
      lockOutput(lockFile()).release();
      expect(existsSync(lockFile())).toBe(false);
    });

    test('is respected as long as it changes', () => {
      foreign(-600);
      expect(() => lockOutput(lockFile())).toThrow(OutputError);
      age(note(), 11);
      // Touched meanwhile.
      foreign(-599);
      expect(() => lockOutput(lockFile())).toThrow(OutputError);
    });

    test('is respected where what was noted is dated after the present too, and noted again', () => {
      foreign(-600);
      expect(() => lockOutput(lockFile())).toThrow(OutputError);
      age(note(), -600);
      expect(() => lockOutput(lockFile())).toThrow(OutputError);
      age(note(), 11);
      lockOutput(lockFile()).release();
    });
  });

  test('is dated by the disk each half minute while it is held', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const lock = lockOutput(lockFile());
      age(lockFile(), 60);
      const before = statSync(lockFile()).mtimeMs;
      vi.advanceTimersByTime(31_000);
      expect(statSync(lockFile()).mtimeMs - before).toBeGreaterThan(59 * 60_000);
      expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject({ pid: process.pid });
      lock.release();
      expect(beside()).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('that was lost is not written again over the lock of another', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const lock = lockOutput(lockFile());
      renameSync(lockFile(), join(parent, 'away'));
      const other = owner(1, 'x', 'another-machine');
      writeFileSync(lockFile(), other);
      vi.advanceTimersByTime(31_000);
      expect(readFileSync(lockFile(), 'utf8')).toBe(other);
      lock.release();
      expect(readFileSync(lockFile(), 'utf8')).toBe(other);
    } finally {
      vi.useRealTimers();
    }
  });

  test('is not removed by a build that has lost it', () => {
    const lock = lockOutput(lockFile());
    renameSync(lockFile(), join(parent, 'away'));
    writeFileSync(lockFile(), owner(1, 'x', 'another-machine'));
    lock.release();
    expect(existsSync(lockFile())).toBe(true);
  });

  test('says so when the folder is a file', () => {
    writeFileSync(join(parent, 'file'), '');
    expect(() => lockOutput(join(parent, 'file/lock'))).toThrow(OutputError);
  });
});

describe('processStart', () => {
  test('is the same at each call and undefined for nobody', () => {
    expect(processStart(process.pid)).toEqual(expect.any(String));
    expect(processStart(process.pid)).toBe(processStart(process.pid));
    expect(processStart(2 ** 22 + 1)).toBeUndefined();
  });
});

describe('processSpace', () => {
  test('is the same at each call, also in a process started from here', async () => {
    expect(processSpace()).toBe(processSpace());
    const url = new URL('../../../src/output/process-start.ts', import.meta.url).href;
    const other = spawn(process.execPath, [
      '-e',
      `import(${JSON.stringify(url)}).then((m) => console.log(m.processSpace()))`,
    ]);
    const [text] = await once(other.stdout.setEncoding('utf8'), 'data');
    expect(String(text).trim()).toBe(processSpace());
  });
});

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLoadQueue } from '#build/load-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A content folder whose text is a number, and loads that each take as long as the list says. */
function createFolder(durations: readonly number[]) {
  const folder = { text: 0, shown: -1, begun: [] as number[], running: 0, most: 0, errors: [] as unknown[] };
  let count = 0;
  const load = async (): Promise<void> => {
    const read = folder.text;
    folder.begun.push(read);
    folder.running += 1;
    folder.most = Math.max(folder.most, folder.running);
    const duration = durations[count % durations.length] ?? 0;
    count += 1;
    await sleep(Math.abs(duration));
    folder.running -= 1;
    if (duration < 0) throw new Error(`load ${count} failed`);
    folder.shown = read;
  };
  const queue = createLoadQueue(load, { fail: (error) => folder.errors.push(error) });
  return { folder, queue };
}

describe('createLoadQueue', () => {
  test('the changes of one save share one load', async () => {
    const { folder, queue } = createFolder([10]);
    for (const step of [0, 3, 20, 40]) {
      await vi.advanceTimersByTimeAsync(step);
      folder.text += 1;
      queue.changed();
    }
    await vi.runAllTimersAsync();
    expect(folder.begun).toEqual([4]);
  });

  test('no load begins within the time for which the watcher keeps changes to itself', async () => {
    const { folder, queue } = createFolder([0]);
    queue.changed();
    await vi.advanceTimersByTimeAsync(60);
    expect(folder.begun).toEqual([]);
    await vi.runAllTimersAsync();
    expect(folder.begun).toHaveLength(1);
  });

  test('ten changes while a slow load runs are followed by one load', async () => {
    const { folder, queue } = createFolder([5000, 10]);
    const first = queue.load();
    for (let change = 0; change < 10; change += 1) {
      await vi.advanceTimersByTimeAsync(300);
      folder.text += 1;
      queue.changed();
    }
    await vi.runAllTimersAsync();
    await first;
    expect(folder.begun).toEqual([0, 10]);
    expect(folder.shown).toBe(10);
  });

  test('files that never cease to change are loaded all the same', async () => {
    const { folder, queue } = createFolder([10]);
    for (let change = 0; change < 100; change += 1) {
      folder.text += 1;
      queue.changed();
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(folder.begun.length).toBeGreaterThan(10);
    await vi.runAllTimersAsync();
    expect(folder.shown).toBe(100);
  });

  test('the first load rejects to the one who asked, and the queue goes on', async () => {
    const { folder, queue } = createFolder([-10, 10]);
    const first = expect(queue.load()).rejects.toThrow('load 1 failed');
    queue.changed();
    await vi.runAllTimersAsync();
    await first;
    expect(folder.errors).toEqual([]);
    expect(folder.shown).toBe(0);
  });

  test('a load after a change that fails is told, and the next change is loaded', async () => {
    const { folder, queue } = createFolder([10, -10, 10]);
    await Promise.all([queue.load(), vi.runAllTimersAsync()]);
    queue.changed();
    await vi.runAllTimersAsync();
    expect(folder.errors).toEqual([new Error('load 2 failed')]);
    folder.text = 7;
    queue.changed();
    await vi.runAllTimersAsync();
    expect(folder.shown).toBe(7);
  });

  test('law: loads never overlap, and what is shown in the end is what was saved last', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 12 }),
        async (pauses, durations) => {
          const { folder, queue } = createFolder(durations);
          const first = queue.load();
          for (const pause of pauses) {
            await vi.advanceTimersByTimeAsync(pause);
            folder.text += 1;
            queue.changed();
          }
          await vi.runAllTimersAsync();
          await first;
          expect(folder.most).toBe(1);
          expect(folder.shown).toBe(pauses.length);
          expect(folder.begun.length).toBeLessThanOrEqual(pauses.length + 1);
          expect(folder.begun).toEqual([...folder.begun].sort((one, other) => one - other));
        },
      ),
      { seed: 20261123 },
    );
  });
});

/** Loads one after the other; the last one began after the last change. */
export interface LoadQueue {
  /** Loads as soon as the loads before are through; settles with that load. */
  load(): Promise<void>;
  /** Has one load follow a change; changes that come close together share it. */
  changed(): void;
}

export interface LoadQueueOptions {
  /**
   * Milliseconds from a change to its load. One save is several changes, and the watcher keeps to itself what happens to
   * a file within 50 ms of a change that it has told: a load that began sooner could read a half-written file and never
   * hear of the rest.
   */
  readonly delay?: number;
  /** Is told what a load after a change threw; the loads go on. */
  readonly fail: (error: unknown) => void;
}

const DELAY = 100;

/** Returns a queue of loads: however many changes come while one runs, one more follows it. */
export function createLoadQueue(load: () => Promise<void>, { delay = DELAY, fail }: LoadQueueOptions): LoadQueue {
  let last: Promise<void> = Promise.resolve();
  /** A change was told, and its load joins the queue when the delay is over. */
  let isDelayed = false;
  /** A load is in the queue and has not begun: it will see whatever changes until then. */
  let isWaiting = false;

  const follow = (): void => {
    isDelayed = false;
    if (isWaiting) return;
    isWaiting = true;
    last = last
      .then(() => {
        isWaiting = false;
        return load();
      })
      .catch(fail);
  };
  return {
    load() {
      const own = last.then(load);
      // The one who asked hears of its failure; the queue goes on.
      last = own.catch(() => undefined);
      return own;
    },
    changed() {
      // The time runs from the first change: files that never cease to change cannot put the load off for ever.
      if (isDelayed) return;
      isDelayed = true;
      setTimeout(follow, delay);
    },
  };
}

/** Runs loads one at a time; the last one begins after the last change. */
export interface LoadQueue {
  /** Loads after all earlier loads; settles with that load. */
  load(): Promise<void>;
  /** Schedules a load after a change; changes in quick succession share one. */
  changed(): void;
}

export interface LoadQueueOptions {
  /**
   * Delay in milliseconds from a change to its load. One save is several changes, and the watcher does not report
   * changes to a file within 50 ms of the last one: an earlier load could read a half-written file and miss the rest.
   */
  readonly delay?: number;
  /** Receives the error of a load after a change; the queue continues. */
  readonly fail: (error: unknown) => void;
}

const DELAY = 100;

/** Creates a queue of loads: any number of changes during a load cause one more. */
export function createLoadQueue(load: () => Promise<void>, { delay = DELAY, fail }: LoadQueueOptions): LoadQueue {
  let last: Promise<void> = Promise.resolve();
  /** A change was reported, and its load will be queued after the delay. */
  let isDelayed = false;
  /** A load is queued but has not begun: it will include further changes. */
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
      // The caller receives the error; the queue continues.
      last = own.catch(() => undefined);
      return own;
    },
    changed() {
      // Measured from the first change, so that files that change constantly cannot postpone the load forever.
      if (isDelayed) return;
      isDelayed = true;
      setTimeout(follow, delay);
    },
  };
}

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { relateArticles } from '#related/related-articles.ts';
import type { RelatedDocument } from '#related/related-document.ts';

/** The cost of all lists of a corpus. */
export interface RelatedCost {
  readonly articles: number;
  /** Median of the runs in milliseconds: from texts to lists, without anything cached. */
  readonly wallMs: number;
  readonly cpuMs: number;
  /** The first run of the process, before JIT compilation. */
  readonly firstWallMs: number;
  /** Peak memory of the process above its use with only the articles loaded, in MB (10⁶ bytes). */
  readonly peakMb: number;
}

const DAY = 86_400_000;

/** Measures `relateArticles` on documents, `runs` times. */
export async function measureRelatedCost(documents: readonly RelatedDocument[], runs: number): Promise<RelatedCost> {
  collectGarbage();
  const before = process.memoryUsage.rss();
  const watch = watchMemory();
  await watch.ready;
  const walls: number[] = [];
  const cpus: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    collectGarbage();
    const start = performance.now();
    const cpu = process.cpuUsage();
    relateArticles(documents);
    const used = process.cpuUsage(cpu);
    walls.push(performance.now() - start);
    cpus.push((used.user + used.system) / 1000);
  }
  const peak = await watch.stop();
  return {
    articles: documents.length,
    wallMs: median(walls),
    cpuMs: median(cpus),
    firstWallMs: walls[0] ?? 0,
    peakMb: Math.max(0, peak - before) / 1e6,
  };
}

/** Returns `times` copies of the documents, each ten days later than the previous one. */
export function repeatLater(documents: readonly RelatedDocument[], times: number): readonly RelatedDocument[] {
  return Array.from({ length: times }, (_, repetition) =>
    documents.map((document) => ({
      ...document,
      permalink: `${document.permalink}#${repetition}`,
      epoch: document.epoch + repetition * 10 * DAY,
    })),
  ).flat();
}

/** Returns the median; of an even number of values the lower one. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[(values.length - 1) >> 1] ?? 0;
}

/** Samples the process's memory from a separate thread: the measured work never lets timers run. */
function watchMemory(): { readonly ready: Promise<void>; stop(): Promise<number> } {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
     let peak = 0;
     const look = () => { peak = Math.max(peak, process.memoryUsage.rss()); };
     look();
     setInterval(look, 5);
     parentPort.on('message', () => { look(); parentPort.postMessage(peak); });
     parentPort.postMessage(0);`,
    { eval: true },
  );
  const next = (): Promise<number> => new Promise((resolve) => worker.once('message', resolve));
  return {
    ready: next().then(() => undefined),
    async stop() {
      const answer = next();
      worker.postMessage('stop');
      const peak = await answer;
      await worker.terminate();
      return peak;
    },
  };
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

import { join } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { CutSource } from '#articles/front-matter.ts';
import { replaceForbidden } from '#diagnostics/forbidden-characters.ts';
import { lazyParseBody } from '#markdown/lazy-parse-body.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';

/** A text for the worker. */
export interface BodyRequest {
  readonly markdown: string;
  readonly firstLine: number;
}

/** What the worker is started with: it answers on `port`, then sets the first number of `flag` to 1 and wakes us. */
export interface BodyWorkerData {
  readonly port: MessagePort;
  readonly flag: Int32Array;
}

/** Parses long and intricate texts where they can be stopped. */
export interface BodyGuard {
  /**
   * Returns the body of a text that was cut, or undefined for a text so plain that it may as well be parsed at once.
   * A text that takes longer than the limit gives an empty body with the error `time-limit`.
   */
  parse(cut: CutSource): ParsedBody | undefined;
  close(): void;
}

/** The rule of the one problem that depends on the machine, and so is never kept in the cache. */
export const TIME_LIMIT_RULE = 'time-limit';

/** Letters above which a text is parsed under guard: about 3,500 words, more than nearly any article has. */
const LONG = 20_000;
/** Signs of Markdown above which it is, however short: 11 KB of underlined headings took 5 s on a busy machine. */
const INTRICATE = 1_000;
const SIGNS = new Set([...'>*_`[]<|~=&\\:+#'].map((sign) => sign.charCodeAt(0)));
const HYPHEN = 0x2d;
const LAST_SIGN = 0x7e;
/** What stands before a hyphen that is a bullet: a space, a tab, a line end. */
const BEFORE_BULLET = 0x20;

/**
 * Processor time for one text (milliseconds): what the machine does besides does not count. The longest honest ones,
 * 2 MB, take about a second, and what the limits let pass at most four.
 */
const TIME_LIMIT = 20_000;
/** How often the time is looked at (milliseconds). */
const LOOK = 200;
/** A worker that neither answers nor works is given up after this many times the limit, by the clock. */
const WALL_FACTOR = 60;
/** Time in which a worker must have loaded its code. */
const START_LIMIT = 60_000;
/** Megabytes for one worker, so that a text which fills the memory ends the worker and not the build. */
const MEMORY_LIMIT = 1_024;

/**
 * Returns a guard. Its worker is started at the first text that needs one, so a folder of ordinary articles pays
 * nothing. The calling thread sleeps while the worker parses; when that has taken `timeLimit` milliseconds of the
 * processor's time, the worker is ended.
 */
export function createBodyGuard(projectFolder: string, timeLimit: number = TIME_LIMIT): BodyGuard {
  let running: RunningWorker | undefined;
  const stop = (): void => {
    running?.worker.terminate();
    running?.port.close();
    running = undefined;
  };
  return {
    parse(cut) {
      if (cut.yaml === undefined || !needsGuard(cut.body)) return undefined;
      const request = { markdown: replaceForbidden(cut.body), firstLine: cut.bodyLine };
      running ??= startWorker(projectFolder);
      // Without a worker an honest text is still parsed; a limit that cannot be kept must not stop a newspaper.
      if (running === undefined) return lazyParseBody(request.markdown, request);
      const body = ask(running, request, timeLimit);
      if (body !== undefined) return body;
      stop();
      return tooSlow(cut.bodyLine, timeLimit);
    },
    close: stop,
  };
}

/** Says whether a text is long or intricate enough to be parsed under guard. One look at each letter, no more. */
export function needsGuard(markdown: string): boolean {
  if (markdown.length > LONG) return true;
  if (markdown.length < INTRICATE) return false;
  let signs = 0;
  let before = BEFORE_BULLET;
  for (let at = 0; at < markdown.length; at += 1) {
    const code = markdown.charCodeAt(at);
    if (code <= LAST_SIGN && (code === HYPHEN ? before <= BEFORE_BULLET : SIGNS.has(code))) signs += 1;
    before = code;
  }
  return signs > INTRICATE;
}

interface RunningWorker {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly flag: Int32Array;
}

function startWorker(projectFolder: string): RunningWorker | undefined {
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const data: BodyWorkerData = { port: port2, flag };
  const worker = new Worker(join(projectFolder, 'src/content/body-worker.ts'), {
    workerData: data,
    transferList: [port2],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
  });
  // A worker that fails does not answer, which is all we need to know.
  worker.on('error', () => undefined);
  worker.unref();
  if (waitFor(flag, START_LIMIT)) return { worker, port: port1, flag };
  worker.terminate();
  port1.close();
  return undefined;
}

function ask({ port, flag }: RunningWorker, request: BodyRequest, timeLimit: number): ParsedBody | undefined {
  port.postMessage(request);
  if (!waitForAnswer(flag, timeLimit)) return undefined;
  const answer: { message: ParsedBody } | undefined = receiveMessageOnPort(port);
  return answer?.message;
}

/** Sleeps until the worker has answered; false when it has used up its time. While we sleep, only it is at work. */
function waitForAnswer(flag: Int32Array, limit: number): boolean {
  const before = process.cpuUsage();
  const latest = performance.now() + limit * WALL_FACTOR;
  for (;;) {
    if (waitFor(flag, Math.min(LOOK, limit))) return true;
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 >= limit || performance.now() > latest) return false;
  }
}

/** Sleeps until the worker sets the flag, and takes it down again; false when the time is over. */
function waitFor(flag: Int32Array, limit: number): boolean {
  Atomics.wait(flag, 0, 0, limit);
  return Atomics.exchange(flag, 0, 0) === 1;
}

function tooSlow(line: number, timeLimit: number): ParsedBody {
  const seconds = Math.round(timeLimit / 1000);
  const message = `The text cannot be read in ${seconds} seconds. Split it, or write its lists, quotes and tables more simply.`;
  return {
    body: { parts: [], text: '' },
    headings: [],
    wordCount: 0,
    opening: '',
    diagnostics: [{ line, column: 1, severity: 'error', rule: TIME_LIMIT_RULE, message }],
  };
}

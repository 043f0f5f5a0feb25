import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { CutSource } from '#articles/front-matter.ts';
import { replaceForbidden } from '#diagnostics/forbidden-characters.ts';
import { lazyParseBody } from '#markdown/lazy-parse-body.ts';
import type { ParsedBody } from '#markdown/parse-body.ts';
import { says } from '#messages/says.ts';

/** A text for the worker. */
export interface BodyRequest {
  readonly markdown: string;
  readonly firstLine: number;
}

/** The worker's input: it replies on `port`, then sets the first number of `flag` to 1 to wake the main thread. */
export interface BodyWorkerData {
  readonly port: MessagePort;
  readonly flag: Int32Array;
}

/**
 * Parses long or complex texts in a worker that can be stopped. `LIMITS` refuses what is known to be slow; this ends what
 * they miss, as a thousand quotes 33 deep once were. It costs 0.15 s of CPU at 10,000 ordinary articles.
 */
export interface BodyGuard {
  /**
   * Returns the body, or undefined when the text is simple enough to parse directly. If parsing exceeds the time limit,
   * the body is empty and has the error `time-limit`.
   */
  parse(cut: CutSource): ParsedBody | undefined;
  close(): void;
}

/** The only rule that depends on the machine; such results are never cached. */
export const TIME_LIMIT_RULE = 'time-limit';

/** Texts longer than this (in characters) are parsed in the worker: about 3,500 words, more than nearly any article. */
const LONG = 20_000;
/**
 * Texts with more Markdown signs than this are too, whatever their length: 11 KB of underlined headings took 5 s on a
 * busy machine.
 */
const INTRICATE = 1_000;
const SIGNS = new Set([...'>*_`[]<|~=&\\:+#'].map((sign) => sign.charCodeAt(0)));
const HYPHEN = 0x2d;
const LAST_SIGN = 0x7e;
/** Characters before a hyphen that make it a bullet: space, tab, line end. */
const BEFORE_BULLET = 0x20;

/**
 * Limit of processor time per text (milliseconds), so other load on the machine does not count. The longest real texts,
 * 2 MB, take about a second; the worst texts that pass the limits take four.
 */
const TIME_LIMIT = 20_000;
/** Polling interval (milliseconds). */
const LOOK = 200;
/**
 * A worker that neither replies nor uses processor time is stopped after this many times the limit, in wall-clock time.
 */
const WALL_FACTOR = 60;
/** Time for a worker to load its code. */
const START_LIMIT = 60_000;
/** Memory limit of the worker in megabytes, so that a text that exhausts memory ends the worker and not the build. */
const MEMORY_LIMIT = 1_024;

/**
 * Creates a guard. Its worker is started when first needed, so ordinary articles cost nothing. The calling thread
 * blocks while the worker parses; after `timeLimit` milliseconds of processor time the worker is terminated.
 */
export function createBodyGuard(timeLimit: number = TIME_LIMIT): BodyGuard {
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
      running ??= startWorker();
      // If no worker can be started, texts are parsed without a time limit rather than not at all.
      if (running === undefined) return lazyParseBody(request.markdown, request);
      const body = ask(running, request, timeLimit);
      if (body !== undefined) return body;
      stop();
      return tooSlow(cut.bodyLine, timeLimit);
    },
    close: stop,
  };
}

/** Returns true when a text is long or complex enough for the worker. Reads each character once. */
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

function startWorker(): RunningWorker | undefined {
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const data: BodyWorkerData = { port: port2, flag };
  const worker = new Worker(new URL('../bin/body-worker.mjs', import.meta.url), {
    workerData: data,
    transferList: [port2],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
  });
  // A worker that fails does not reply, which is handled as a timeout.
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

/** Blocks until the worker replies; returns false when its time is used up. */
function waitForAnswer(flag: Int32Array, limit: number): boolean {
  const before = process.cpuUsage();
  const latest = performance.now() + limit * WALL_FACTOR;
  for (;;) {
    if (waitFor(flag, Math.min(LOOK, limit))) return true;
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 >= limit || performance.now() > latest) return false;
  }
}

/** Blocks until the worker sets the flag, then clears it; returns false after the timeout. */
function waitFor(flag: Int32Array, limit: number): boolean {
  Atomics.wait(flag, 0, 0, limit);
  return Atomics.exchange(flag, 0, 0) === 1;
}

function tooSlow(line: number, timeLimit: number): ParsedBody {
  const seconds = Math.round(timeLimit / 1000);
  return {
    body: { parts: [], text: '' },
    headings: [],
    wordCount: 0,
    opening: '',
    diagnostics: [{ line, column: 1, severity: 'error', ...says(TIME_LIMIT_RULE, { seconds }) }],
  };
}

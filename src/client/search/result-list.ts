import { countedArticles } from './answer-words.ts';
import type { AskWorker } from './ask-worker.ts';
import type { PageParts } from './page-parts.ts';
import { resultItem, showMarks } from './result-item.ts';
import type { SearchScriptView } from './script-view.ts';

/** Results shown at once. */
const SCREEN = 10;
/** Texts read for a phrase before the reader is asked whether to go on. */
const PHRASE_TEXTS = 60;

/** Returns true while no newer question was asked: answers to older ones come too late. */
export type IsCurrent = () => boolean;

/** The list of results, which grows by a screen at a time. */
export interface ResultList {
  clear(): void;
  /** Shows the first results, and at least a screen of them. */
  fill(documents: readonly number[], first: number): Promise<void>;
  /** Like `fill`, but of those documents only that have the phrases of the question; the first `every` have all its words. */
  fillWithPhrases(documents: readonly number[], first: number, every: number): Promise<void>;
  /** Shows the next screen. */
  goOn(): Promise<void>;
}

/** Starts the list. `turn` returns a function that says of the question being asked now whether it is the current one. */
export function startResultList(
  { list, more, status }: PageParts,
  view: SearchScriptView,
  ask: AskWorker,
  turn: () => IsCurrent,
): ResultList {
  const { words } = view;
  const marks = startMarks(ask, turn);
  let next = async (_count: number): Promise<void> => undefined;

  const show = async (documents: readonly number[]): Promise<void> => {
    const isCurrent = turn();
    const rows = await ask('rows', documents);
    if (!isCurrent()) return;
    for (const [at, row] of rows.entries()) {
      const item = resultItem(row, view);
      item.dataset['document'] = String(documents[at]);
      list.append(item);
      marks.observe(item);
    }
  };

  const fill: ResultList['fill'] = async (documents, first) => {
    let at = 0;
    next = async (count) => {
      const shown = documents.slice(at, at + count);
      at += shown.length;
      await show(shown);
      more.hidden = at >= documents.length;
      more.textContent = words.more;
    };
    await next(Math.max(first, SCREEN));
  };

  /** Reads texts in tens, until a screen is full or sixty are read. */
  const fillWithPhrases: ResultList['fillWithPhrases'] = async (documents, first, every) => {
    const read = documents.slice(0, Math.max(every, SCREEN));
    let at = 0;
    let count = 0;
    next = async (wantedCount) => {
      const isCurrent = turn();
      const target = count + wantedCount;
      const end = at + PHRASE_TEXTS;
      while (at < Math.min(end, read.length) && count < target) {
        const group = read.slice(at, at + SCREEN);
        const had = await ask('phrases', group);
        if (!isCurrent()) return;
        at += group.length;
        const fitting = group.filter((_, number) => had[number]);
        count += fitting.length;
        await show(fitting);
        status.textContent = words.phrase.replace('{count}', countedArticles(count, view));
      }
      more.hidden = at >= read.length;
      more.textContent = words.morePhrase;
    };
    await next(Math.max(first, SCREEN));
    if (count > 0) return;
    status.textContent = words.noPhrase;
    await fill(documents, first);
  };

  return {
    clear() {
      marks.disconnect();
      list.replaceChildren();
      more.hidden = true;
      next = async () => undefined;
    },
    fill,
    fillWithPhrases,
    goOn: () => next(SCREEN),
  };
}

/** Marks what answers the question in each result that comes near the window. */
function startMarks(ask: AskWorker, turn: () => IsCurrent): IntersectionObserver {
  const marks = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        marks.unobserve(target);
        const isCurrent = turn();
        ask('mark', Number(target.dataset['document'])).then(
          (marked) => isCurrent() && showMarks(target, marked),
          () => undefined,
        );
      }
    },
    { rootMargin: '200px 0px' },
  );
  return marks;
}

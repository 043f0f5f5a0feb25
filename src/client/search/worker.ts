/**
 * Ranking and lexicon, off the page's own thread. It reads the manifest when the first question comes; where a file of the
 * index is gone, the site was published anew under the open page, and the manifest is read once more.
 */
import { createAnalyzer } from '#arabic/analyze.ts';
import type { Wanted } from '#search/excerpt.ts';
import { INDEX_FOLDER, MANIFEST_ADDRESS, parseManifest } from '#search/manifest.ts';
import { openSearchIndex, type SearchIndex } from '#search/search-index.ts';
import { fillGaps } from './fill-gaps.ts';
import type { Answer, ReplyMessage, RequestMessage, RequestName, Requests } from './messages.ts';

fillGaps();

const SUGGESTIONS = 3;
const LABELS = 8;

/** The index was made by another version of the analysis: the page's scripts are those of an older site. */
class OutdatedError extends Error {}

const root = import.meta.env.BASE_URL.replace(/\/$/, '');
const analyzer = createAnalyzer();
let opened: Promise<SearchIndex> | undefined;
let last: { readonly wanted: Wanted; readonly phrases: readonly (readonly string[])[] } = {
  wanted: { words: new Set(), stems: new Set() },
  phrases: [],
};

async function load(address: string, cache: RequestCache): Promise<Uint8Array> {
  const response = await fetch(root + address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Response(new Uint8Array(bytes)).body?.pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function open(): Promise<SearchIndex> {
  const manifest = parseManifest(new TextDecoder().decode(await load(MANIFEST_ADDRESS, 'no-cache')));
  if (manifest.analysis !== import.meta.env.NUQTA_ANALYSIS) throw new OutdatedError(manifest.analysis);
  return openSearchIndex(manifest, {
    analyzer,
    inflate,
    fetch: (path) => load(INDEX_FOLDER + path, 'default'),
  });
}

type Handlers = {
  readonly [N in RequestName]: (index: SearchIndex, ask: Requests[N]['ask']) => Promise<Requests[N]['answer']>;
};

const HANDLERS: Handlers = {
  async search(index, query): Promise<Answer> {
    const { documents, every, some, missing, wanted, phrases } = await index.search(query);
    last = { wanted, phrases };
    return {
      documents,
      every,
      some,
      hasPhrase: phrases.length > 0,
      missing: await Promise.all(
        missing.map(async (word) => ({ word, nearest: await index.suggest(word, SUGGESTIONS) })),
      ),
    };
  },
  rows: (index, documents) => index.rows(documents),
  mark: (index, document) => index.mark(document, last.wanted),
  phrases: (index, documents) => index.havePhrases(documents, last.phrases),
  labels: (index, typed) => index.labels(typed, LABELS),
};

async function answer(message: RequestMessage): Promise<unknown> {
  const handle = HANDLERS[message.name] as (index: SearchIndex, ask: unknown) => Promise<unknown>;
  opened ??= open();
  try {
    return await handle(await opened, message.ask);
  } catch (error) {
    if (error instanceof OutdatedError) throw error;
    // Numbers of documents may mean others now: only a question can be asked of the new index.
    opened = open();
    if (message.name !== 'search' && message.name !== 'labels') throw error;
    return handle(await opened, message.ask);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<RequestMessage>) => {
  const reply = (message: ReplyMessage): void => self.postMessage(message);
  answer(data).then(
    (value) => reply({ id: data.id, answer: value }),
    (error: unknown) => {
      opened = undefined;
      reply({ id: data.id, fault: error instanceof OutdatedError ? 'outdated' : 'failed' });
    },
  );
});

import { isArabicVoice } from './is-arabic-voice.ts';
import { speechPieces } from './speech-pieces.ts';

/** Read aloud: headline, standfirst, and the text without notes, quotes said twice, cards, tables and embeds. */
const READ = 'h1, .art-head .standfirst, .body :is(p, h2, h3, h4, li, dt, dd)';
const UNREAD = '.note, .pull, .card, .embed, .table, .footnotes, .end, .gallery';
const UNSAID = '.refn, .vh, .badge';

type State = 'idle' | 'playing' | 'paused';

/**
 * Shows the buttons that read the article aloud, where this device has an Arabic voice of its own: a voice of the
 * network would send the text to a stranger. Pausing stops the voice and keeps its place, which all browsers can do.
 */
export function startListening(status: (text: string) => void): void {
  const button = document.querySelector<HTMLButtonElement>('[data-listen]');
  const stop = document.querySelector<HTMLButtonElement>('[data-listen-stop]');
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!button || !stop || !speech) return;
  let blocks: readonly { readonly element: Element; readonly piece: string }[] = [];
  let place = 0;
  /** Tells an utterance of now from one that was cancelled. */
  let turn = 0;

  const set = (state: State) => {
    button.dataset['listen'] = state;
    const label = button.dataset[state] ?? '';
    button.setAttribute('aria-label', label);
    stop.hidden = state === 'idle';
    for (const element of document.querySelectorAll('.spoken')) element.classList.remove('spoken');
    if (state !== 'idle') blocks[place]?.element.classList.add('spoken');
  };
  const end = () => {
    turn += 1;
    place = 0;
    speech.cancel();
    set('idle');
  };
  const speak = () => {
    const block = blocks[place];
    const voice = arabicVoice(speech);
    if (!block || !voice) return end();
    turn += 1;
    const mine = turn;
    const utterance = new SpeechSynthesisUtterance(block.piece);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('end', () => {
      if (mine !== turn) return;
      place += 1;
      speak();
    });
    utterance.addEventListener('error', () => {
      if (mine !== turn) return;
      end();
      status(button.dataset['failed'] ?? '');
    });
    set('playing');
    speech.speak(utterance);
  };

  button.addEventListener('click', () => {
    if (button.dataset['listen'] === 'playing') {
      turn += 1;
      speech.cancel();
      set('paused');
      return;
    }
    if (place === 0) blocks = readAloud();
    speak();
  });
  stop.addEventListener('click', () => {
    end();
    button.focus();
  });
  // A voice goes on when the page is left, unless it is told to stop.
  addEventListener('pagehide', end);

  const show = () => {
    button.hidden = arabicVoice(speech) === undefined;
  };
  // Many browsers learn of their voices only after a while.
  speech.addEventListener?.('voiceschanged', show);
  show();
}

function arabicVoice(speech: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  return speech.getVoices().find(({ lang, localService }) => localService && isArabicVoice(lang));
}

function readAloud(): { element: Element; piece: string }[] {
  return [...document.querySelectorAll(READ)]
    .filter((element) => !element.closest(UNREAD) && !element.querySelector('p, li'))
    .flatMap((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const silent of copy.querySelectorAll(UNSAID)) silent.remove();
      return speechPieces(copy.textContent ?? '').map((piece) => ({ element, piece }));
    });
}

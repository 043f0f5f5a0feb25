import { isArabicVoice } from './is-arabic-voice.ts';
import { speechPieces } from './speech-pieces.ts';

/** Reads aloud headline, standfirst, and the text without notes, pull quotes, cards, tables and embeds. */
const READ = 'h1, .art-head .standfirst, .body :is(p, h2, h3, h4, li, dt, dd)';
const UNREAD = '.whole, .note, .pull, .card, .embed, .table, .footnotes, .end, .gallery';
const UNSAID = '.refn, .vh, .badge';

type State = 'idle' | 'playing' | 'paused';

/**
 * Shows the buttons that read the article aloud, if this device has a local Arabic voice: a network voice would send
 * the text to a third party. Pausing stops the voice and remembers its place, which works in all browsers.
 */
export function startListening(status: (text: string) => void): void {
  const button = document.querySelector<HTMLButtonElement>('[data-listen]');
  const stop = document.querySelector<HTMLButtonElement>('[data-listen-stop]');
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!button || !stop || !speech) return;
  let blocks: readonly { readonly element: Element; readonly piece: string }[] = [];
  let place = 0;
  /** Distinguishes the current utterance from cancelled ones. */
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
  // Speech continues after the page is left unless it is cancelled.
  addEventListener('pagehide', end);

  const show = () => {
    button.hidden = arabicVoice(speech) === undefined;
  };
  // Many browsers load their voices late.
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

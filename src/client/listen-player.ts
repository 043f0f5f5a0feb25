import { nextSaved } from './next-saved.ts';
import { markSentence } from './spoken-mark.ts';
import { type Sentence, sentencesOf } from './spoken-sentences.ts';

type State = 'idle' | 'playing' | 'paused';

interface Device {
  readonly speech: SpeechSynthesis;
  readonly voice: () => SpeechSynthesisVoice | undefined;
  readonly status: (text: string) => void;
}

const SPEEDS: readonly number[] = [1, 1.25, 1.5, 0.75];
const SPEED_KEY = 'nuqta-speed';

/**
 * Reads the article aloud, one sentence an utterance: Chrome stops longer ones. A pause stops the voice and remembers
 * the sentence, because pausing stops nothing on Android. After the end, the next saved article follows.
 */
export function startPlayer(button: HTMLButtonElement, { speech, voice, status }: Device): void {
  const stop = document.querySelector<HTMLButtonElement>('[data-listen-stop]');
  const pace = document.querySelector<HTMLButtonElement>('[data-listen-speed]');
  let sentences: readonly Sentence[] = [];
  let place = 0;
  let speed = storedSpeed();
  /** Distinguishes the current utterance from cancelled ones. */
  let turn = 0;
  const heard = new Set<string>();

  const set = (state: State): void => {
    button.dataset['listen'] = state;
    button.setAttribute('aria-label', button.dataset[state] ?? '');
    if (stop) stop.hidden = state === 'idle';
    if (pace) pace.hidden = state === 'idle';
    markSentence(state === 'idle' ? undefined : sentences[place]);
  };
  const end = (): void => {
    turn += 1;
    place = 0;
    sentences = [];
    heard.clear();
    speech.cancel();
    set('idle');
  };
  const goOn = async (): Promise<void> => {
    const mine = turn;
    const next = await nextSaved(heard);
    if (mine !== turn) return;
    if (next === undefined) {
      end();
      return;
    }
    heard.add(next.href);
    sentences = sentencesOf(next.page);
    place = 0;
    status((button.dataset['next'] ?? '').replace('{title}', next.title));
    speak();
  };
  const speak = (): void => {
    const sentence = sentences[place];
    const speaker = voice();
    if (!speaker) {
      end();
      return;
    }
    turn += 1;
    if (!sentence) {
      void goOn();
      return;
    }
    const mine = turn;
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = speaker;
    utterance.lang = speaker.lang;
    utterance.rate = speed;
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
  const press = (): void => {
    if (button.dataset['listen'] === 'playing') {
      turn += 1;
      speech.cancel();
      set('paused');
      return;
    }
    if (sentences.length === 0) {
      sentences = sentencesOf(document);
      heard.add(location.pathname);
    }
    speak();
  };

  button.addEventListener('click', press);
  stop?.addEventListener('click', () => {
    end();
    button.focus();
  });
  const name = (): void => pace?.setAttribute('aria-label', (pace.dataset['name'] ?? '').replace('{n}', String(speed)));
  pace?.addEventListener('click', () => {
    speed = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1;
    rememberSpeed(speed);
    name();
    if (button.dataset['listen'] !== 'playing') return;
    // The rest of the sentence would keep the old speed.
    turn += 1;
    speech.cancel();
    speak();
  });
  name();
  // Speech continues after the page is left unless it is cancelled.
  addEventListener('pagehide', end);
  press();
}

function storedSpeed(): number {
  try {
    const stored = Number(localStorage.getItem(SPEED_KEY));
    return SPEEDS.find((speed) => speed === stored) ?? 1;
  } catch {
    return 1;
  }
}

function rememberSpeed(speed: number): void {
  try {
    localStorage.setItem(SPEED_KEY, String(speed));
  } catch {
    // Storage is closed to this page: the speed lasts until the reader leaves.
  }
}

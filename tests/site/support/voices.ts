import type { Page } from 'playwright-core';

const ARABIC = [{ lang: 'ar-SA', localService: true }];

/** Returns what gives a page these voices, whose speech ends when the test says so: `spoken` has each with its `finish`. */
export function withVoices(voices: readonly { lang: string; localService: boolean }[] = ARABIC) {
  return (page: Page) =>
    page.addInitScript((given) => {
      const spoken: { text: string; finish: () => void }[] = [];
      Object.assign(window, { spoken });
      class Utterance extends EventTarget {
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => given,
        speak: (utterance: Utterance) => {
          // Said in the press itself, so that Safari lets the rest follow.
          if (utterance.text === '') return;
          spoken.push({ text: utterance.text, finish: () => utterance.dispatchEvent(new Event('end')) });
        },
        cancel: () => undefined,
      });
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    }, voices);
}

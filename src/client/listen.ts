import { isArabicVoice } from './is-arabic-voice.ts';

/**
 * Shows the button that reads the article aloud, if this device has a local Arabic voice: a network voice would send the
 * text to a third party. What reads comes with the first press.
 */
export function startListening(status: (text: string) => void): void {
  const button = document.querySelector<HTMLButtonElement>('[data-listen]');
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!button || !speech) return;
  const show = (): void => {
    button.hidden = arabicVoice(speech) === undefined;
  };
  // Many browsers load their voices late.
  speech.addEventListener?.('voiceschanged', show);
  show();
  const load = () => import('./listen-player.ts');
  button.addEventListener('pointerenter', () => load().catch(() => undefined), { once: true });
  const begin = (): void => {
    button.removeEventListener('click', begin);
    // Safari lets nothing speak that does not begin in the press itself.
    speech.speak(new SpeechSynthesisUtterance(''));
    load().then(
      ({ startPlayer }) => startPlayer(button, { speech, voice: () => arabicVoice(speech), status }),
      () => {
        button.addEventListener('click', begin);
        status(button.dataset['failed'] ?? '');
      },
    );
  };
  button.addEventListener('click', begin);
}

function arabicVoice(speech: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  return speech.getVoices().find(({ lang, localService }) => localService && isArabicVoice(lang));
}

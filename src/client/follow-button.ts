import { followed, toggleFollowed } from './followed.ts';
import { markedText } from './marked-text.ts';

/** Makes the button of a list follow it; it is pressed while the reader does. */
export function startFollowButton(button: HTMLButtonElement): void {
  const address = button.dataset['follow'] ?? '';
  const headline = document.querySelector('h1');
  const name = headline ? markedText(headline).trim() : '';
  const show = (text?: string): void => {
    const isOn = followed().some((item) => item.address === address);
    button.setAttribute('aria-pressed', String(isOn));
    button.textContent = text ?? button.dataset[isOn ? 'on' : 'off'] ?? '';
  };
  button.addEventListener('click', () => {
    const outcome = toggleFollowed({ address, name });
    show(outcome === 'full' ? button.dataset['full'] : outcome === undefined ? button.dataset['failed'] : undefined);
  });
  addEventListener('storage', () => show());
  show();
  button.dataset['ready'] = '';
}

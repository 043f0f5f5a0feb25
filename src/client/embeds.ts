/** Puts the frame of an embed in the place of its button; only now is something requested from the provider. */
export function openEmbed(figure: HTMLElement, source: string): void {
  const frame = document.createElement('iframe');
  frame.src = source;
  frame.title = figure.querySelector('.h')?.textContent ?? '';
  frame.allow = 'fullscreen; picture-in-picture';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  figure.querySelector('button')?.closest('p')?.replaceWith(frame);
  frame.focus();
}

/** Shows the buttons that load an embed; nothing is requested from the provider before a click. */
export function startEmbeds(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('.embed[data-frame]')) {
    const button = figure.querySelector('button');
    const source = figure.dataset['frame'];
    if (!button || !source) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      const frame = document.createElement('iframe');
      frame.src = source;
      frame.title = figure.querySelector('.h')?.textContent ?? '';
      frame.allow = 'fullscreen; picture-in-picture';
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      button.closest('p')?.replaceWith(frame);
      frame.focus();
    });
  }
}

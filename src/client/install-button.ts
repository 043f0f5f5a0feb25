/** Shows the line whose button asks the browser's kept question, once, whether to install the newspaper. */
export function offerInstall(line: HTMLElement, question: Event): void {
  if (!('prompt' in question)) return;
  const ask = question.prompt as () => Promise<unknown>;
  line.hidden = false;
  line
    .querySelector('button')
    ?.addEventListener('click', () => ask.call(question).catch(() => undefined), { once: true });
}

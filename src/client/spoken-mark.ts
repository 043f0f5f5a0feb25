import type { Sentence } from './spoken-sentences.ts';

const NAME = 'nuqta-spoken';

/** Marks the sentence that is spoken, or its block where the browser cannot mark a part of one; nothing for another page. */
export function markSentence(sentence: Sentence | undefined): void {
  for (const element of document.querySelectorAll('.spoken')) element.classList.remove('spoken');
  const canHighlight = 'highlights' in CSS;
  if (canHighlight) CSS.highlights.delete(NAME);
  if (sentence === undefined || sentence.element.ownerDocument !== document) return;
  if (canHighlight) CSS.highlights.set(NAME, new Highlight(sentence.range));
  sentence.element.classList.add('spoken');
}

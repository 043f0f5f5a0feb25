import { type Digits, toDigits } from '#arabic/numerals.ts';

/** Returns the HTML of a body with the numbers of its footnotes' calls in the site's digits: bodies are parsed without it. */
export function footnoteDigits(html: string, digits: Digits): string {
  if (digits === 'latn') return html;
  return html.replace(/<sup class="refn">.*?<\/sup>/gs, (call) =>
    call
      .replace(/>(\d+)</g, (text) => toDigits(text, digits))
      .replace(/aria-label="[^"]*"/g, (label) => toDigits(label, digits)),
  );
}

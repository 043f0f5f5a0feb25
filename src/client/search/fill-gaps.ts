/** Adds what the oldest browsers we serve lack and the shared code of search calls. */
export function fillGaps(): void {
  // Firefox before 119.
  if (!('toWellFormed' in String.prototype)) {
    Object.defineProperty(String.prototype, 'toWellFormed', {
      value(this: string): string {
        return this.replace(/\p{Cs}/gu, '\ufffd');
      },
    });
  }
}

/** Shows beside a button's icon how many articles are saved; nothing where none is. */
export function showCount(button: HTMLElement, count: number): void {
  if (count === 0) delete button.dataset['count'];
  else button.dataset['count'] = count.toLocaleString(`ar-u-nu-${digits()}`);
}

/** The dates of the page show which digits the newspaper writes. */
function digits(): string {
  return /[٠-٩]/.test(document.querySelector('main time')?.textContent ?? '') ? 'arab' : 'latn';
}

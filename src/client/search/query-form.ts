import { type Query, readQuery, writeQuery } from '#search/query.ts';

/** Returns the question that the form holds. */
export function queryOf(form: HTMLFormElement): Query {
  const fields = [...new FormData(form)];
  return readQuery(
    new URLSearchParams(fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
  );
}

/** Shows in the form what the address asks; a value that no choice has is added, as its address says it. */
export function fillForm(form: HTMLFormElement, query: Query): void {
  const asked = writeQuery(query);
  const field = form.querySelector('input');
  if (field !== null && field.value !== query.text) field.value = query.text;
  let isNarrow = false;
  for (const select of form.querySelectorAll('select')) {
    const value = asked.get(select.name) ?? '';
    if (value !== '' && ![...select.options].some((option) => option.value === value))
      select.append(new Option(value.replaceAll('-', ' '), value));
    select.value = value;
    isNarrow ||= value !== '';
  }
  const details = form.querySelector('details');
  if (details !== null && isNarrow) details.open = true;
}

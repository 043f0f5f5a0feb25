const kept = new WeakMap<object, Map<string, string>>();

/** Returns the first result of `render` for this owner and name; released together with the owner. */
export async function rendered(owner: object, name: string, render: () => Promise<string>): Promise<string> {
  const names = kept.get(owner) ?? new Map<string, string>();
  kept.set(owner, names);
  const known = names.get(name);
  if (known !== undefined) return known;
  const html = await render();
  names.set(name, html);
  return html;
}

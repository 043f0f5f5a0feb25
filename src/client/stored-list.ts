/** Returns the list in a text of the storage; an empty one where the text is none, whoever wrote it. */
export function storedList(text: string | null): unknown[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/** Returns the names of the first three other files, sorted, and how many more there are. */
export function othersThan<T extends { readonly file: string }>(owner: T, owners: readonly T[]): string {
  const others = owners.filter((other) => other !== owner).map((other) => other.file);
  const named = others.sort().slice(0, 3).join(', ');
  return others.length > 3 ? `${named} and ${others.length - 3} more` : named;
}

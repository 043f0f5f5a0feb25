/** Returns the words of a `post_name`, which is percent-encoded in lower case and cut at 200 bytes, at times in the middle of a letter. */
export function decodePostName(name: string): string {
  for (let end = name.length; end > 0; end = name.lastIndexOf('%', end - 1)) {
    try {
      return decodeURIComponent(name.slice(0, end));
    } catch {
      // A letter is cut: try without its last byte.
    }
  }
  return '';
}

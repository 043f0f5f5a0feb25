/** Returns a path or a fragment without its percent-encoding; as it is where the encoding is broken. */
export function decodePercent(text: string): string {
  return decodeWith(decodeURIComponent, text);
}

/** Returns an address without its percent-encoding but for what divides an address, such as `%2F`; as it is if broken. */
export function decodeAddress(address: string): string {
  return decodeWith(decodeURI, address);
}

function decodeWith(decode: (text: string) => string, text: string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}

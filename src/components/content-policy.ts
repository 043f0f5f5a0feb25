/**
 * Returns the content security policy a page carries in its head: nothing inline, nothing from elsewhere.
 * A page with embeds names the hosts it may frame, and no other page does.
 */
export function contentPolicy(frames: readonly string[] = []): string {
  const frameSource = frames.length > 0 ? `; frame-src ${frames.join(' ')}` : '';
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'${frameSource}`;
}

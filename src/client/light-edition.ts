/** Makes the link to the light edition in the footer lead to the light page beside this one, if there is one. */
export function linkLightPage(): void {
  const page = document.querySelector<HTMLLinkElement>('link[rel=alternate][type="text/html"]');
  const link = document.querySelector<HTMLAnchorElement>('a[data-light]');
  if (page && link) link.href = new URL(page.href).pathname;
}

/** One of the names that the content security policy allows; each can be taken once a page. */
const POLICY = 'nuqta';

/** The part of Trusted Types that is used; browsers without it accept plain strings. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): string };
}

/**
 * Returns the address of one of our own workers in the form that the page's policy takes for a script's address.
 * Throws a TypeError for anything that is not a script of this site. Call it once a page and name.
 */
export function createWorkerAddress(scope: {
  readonly origin: string;
  readonly trustedTypes?: TrustedTypes | undefined;
}): (path: string) => string {
  const createScriptURL = (text: string): string => {
    const url = new URL(text, scope.origin);
    if (url.origin !== scope.origin || !url.pathname.endsWith('.js'))
      throw new TypeError(`${text} is no worker of ours`);
    return url.href;
  };
  const policy = scope.trustedTypes?.createPolicy(POLICY, { createScriptURL }) ?? { createScriptURL };
  return (path) => policy.createScriptURL(path);
}

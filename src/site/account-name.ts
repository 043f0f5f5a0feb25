/** Names of social networks in Arabic, by the host of their addresses. */
const NETWORKS: readonly (readonly [hosts: RegExp, name: string])[] = [
  [/^(?:x|twitter)\.com$/, 'إكس'],
  [/^(?:facebook\.com|fb\.com|fb\.me)$/, 'فيسبوك'],
  [/^instagram\.com$/, 'إنستغرام'],
  [/^(?:youtube\.com|youtu\.be)$/, 'يوتيوب'],
  [/^tiktok\.com$/, 'تيك توك'],
  [/^linkedin\.com$/, 'لينكد إن'],
  [/^threads\.(?:net|com)$/, 'ثريدز'],
  [/^snapchat\.com$/, 'سناب شات'],
  [/^(?:t|telegram)\.me$/, 'تلغرام'],
  [/^(?:whatsapp\.com|wa\.me)$/, 'واتساب'],
  [/^bsky\.app$/, 'بلوسكاي'],
  [/^soundcloud\.com$/, 'ساوند كلاود'],
  [/^(?:open\.)?spotify\.com$/, 'سبوتيفاي'],
  [/^podcasts\.apple\.com$/, 'أبل بودكاست'],
  [/^github\.com$/, 'غيت هب'],
];

/** Returns the name of the network of an account; its host where we know no name. */
export function accountName(url: string): string {
  const host = new URL(url).hostname.replace(/^(?:www|m|mobile)\./, '');
  return NETWORKS.find(([hosts]) => hosts.test(host))?.[1] ?? host;
}

/** Returns the handle of the account on X, for its cards: `@nuqta`; undefined if there is none. */
export function handleOnX(accounts: readonly string[] = []): string | undefined {
  const account = accounts.find((url) => accountName(url) === 'إكس');
  const handle =
    account === undefined ? undefined : /^\/@?([A-Za-z0-9_]{1,15})\/?$/.exec(new URL(account).pathname)?.[1];
  return handle === undefined ? undefined : `@${handle}`;
}

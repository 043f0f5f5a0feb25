/** What a click on the card loads. */
export interface Embed {
  readonly provider: string;
  /** The page to open without scripts. */
  readonly url: string;
  /** The frame: https, exact host and path. */
  readonly frame: string;
}

/** One form of a provider's addresses: exact hosts, a pattern for path and query, and the frame to load. */
interface EmbedProvider {
  readonly provider: string;
  readonly hosts: readonly string[];
  /** Matched against path and query; the first group is the id. */
  readonly address: RegExp;
  readonly url: (id: string) => string;
  readonly frame: (id: string) => string;
}

const YOUTUBE = {
  provider: 'YouTube',
  url: (id: string) => `https://www.youtube.com/watch?v=${id}`,
  frame: (id: string) => `https://www.youtube-nocookie.com/embed/${id}`,
};

/** All providers; other addresses are errors. */
const PROVIDERS: readonly EmbedProvider[] = [
  {
    ...YOUTUBE,
    hosts: ['www.youtube.com', 'youtube.com', 'm.youtube.com'],
    address: /^\/watch\?(?:[^#]*&)?v=([\w-]{11})(?:&|$)/,
  },
  {
    ...YOUTUBE,
    hosts: ['www.youtube.com', 'youtube.com', 'www.youtube-nocookie.com'],
    address: /^\/(?:embed|shorts|live)\/([\w-]{11})\/?(?:\?|$)/,
  },
  { ...YOUTUBE, hosts: ['youtu.be'], address: /^\/([\w-]{11})\/?(?:\?|$)/ },
  {
    provider: 'Vimeo',
    hosts: ['vimeo.com', 'www.vimeo.com'],
    address: /^\/(\d{4,12})\/?(?:\?|$)/,
    url: (id) => `https://vimeo.com/${id}`,
    frame: (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
  },
  {
    provider: 'Vimeo',
    hosts: ['player.vimeo.com'],
    address: /^\/video\/(\d{4,12})\/?(?:\?|$)/,
    url: (id) => `https://vimeo.com/${id}`,
    frame: (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
  },
];

/** For messages and the reference. */
export const EMBED_EXAMPLES: readonly string[] = ['https://www.youtube.com/watch?v=…', 'https://vimeo.com/…'];

/** Returns what a click on the card of this address loads, or undefined if it is not a known provider's. */
export function findEmbed(address: string): Embed | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.port !== '' || url.username !== '') return undefined;
  for (const provider of PROVIDERS) {
    const id = provider.hosts.includes(url.hostname)
      ? provider.address.exec(url.pathname + url.search)?.[1]
      : undefined;
    if (id !== undefined) return { provider: provider.provider, url: provider.url(id), frame: provider.frame(id) };
  }
  return undefined;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Elements that hold no text of an article; they are left out with everything inside them. */
export const DROPPED = set(
  'script style noscript template form button input select textarea object embed video audio svg math canvas head nav',
);

/** Elements that begin a block of their own; anything else runs on in the line. */
export const BLOCKS = set(`address article aside blockquote body caption center dd details div dl dt figcaption figure
  footer h1 h2 h3 h4 h5 h6 header hr html iframe li main ol p pre section summary table tbody td tfoot th thead tr ul`);

/** Elements inside a line that Markdown has no sign for and that an article may hold: written as HTML. */
export const INLINE_HTML = set('abbr bdi cite dfn ins kbd mark q rp rt ruby s samp small span sub sup time u var');

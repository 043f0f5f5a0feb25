const PATHS = {
  search: '<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>',
  theme: '<path d="M12 3.5 20.5 12 12 20.5 3.5 12z"/><path class="full" d="M12 3.5v17L3.5 12z"/>',
  link: '<path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1-1"/>',
  print: '<path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"/>',
  listen:
    '<path class="idle" d="M4 14v-2a8 8 0 0 1 16 0v2M4 14h3v6H5.5A1.5 1.5 0 0 1 4 18.5zM20 14h-3v6h1.5a1.5 1.5 0 0 0 1.5-1.5z"/><path class="playing" d="M9 6v12M15 6v12"/>',
  stop: '<path d="M7 7h10v10H7z"/>',
  save: '<path d="M6.5 4h11v16.5L12 16.4l-5.5 4.1z"/>',
  speed: '<path d="M4 18a8.5 8.5 0 1 1 16 0M12 14l4-5"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
  contents:
    '<path d="M4 6.5h11M4 12h11M4 17.5h11"/><path class="full" d="M20 4.5l2 2-2 2-2-2zM20 10l2 2-2 2-2-2zM20 15.5l2 2-2 2-2-2z"/>',
  sections:
    '<path d="m12 3 3.5 3.5L12 10 8.5 6.5zM12 14l3.5 3.5L12 21l-3.5-3.5zM6.5 8.5 10 12l-3.5 3.5L3 12zM17.5 8.5 21 12l-3.5 3.5L14 12z"/>',
  share: '<path d="M12 15V4M8 7.5 12 3.5l4 4M5 12v8h14v-8"/>',
} as const;

export type IconName = keyof typeof PATHS;

/** Returns an icon as inline SVG in the text colour; its button has the name. No icon has a direction. */
export function iconHtml(name: IconName): string {
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${PATHS[name]}</svg>`;
}

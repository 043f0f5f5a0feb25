import { strings } from '#strings.ts';
import type { IconName } from './icons.ts';
import type { Href, SiteView } from './view.ts';

/** One button of the dock under the thumb. A new one is a row in a table below. */
export interface DockButton {
  readonly label: string;
  /** Absent if the style sheet draws the icon. */
  readonly icon?: IconName;
  /** A class besides `tool`. */
  readonly kind?: string;
  /** Only in the dock of narrow windows, or only in the rail beside the text of wide ones. */
  readonly only?: 'dock' | 'rail';
  /** A link instead of a button. */
  readonly href?: (site: SiteView) => Href;
  /** What the scripts find it by. `hidden` if a script shows it where the device can do it. */
  readonly data?: Readonly<Record<string, string | boolean>>;
}

/**
 * Returns the tools of an article: a dock at the foot of a phone, a rail beside the text of a wide window. Read at each
 * build, like all words: a newspaper may have its own.
 */
export const articleButtons = (): readonly DockButton[] => [
  {
    icon: 'listen',
    label: strings.listen,
    data: {
      'data-listen': 'idle',
      'data-idle': strings.listen,
      'data-playing': strings.listenPause,
      'data-paused': strings.listenResume,
      'data-failed': strings.listenFailed,
      'data-next': strings.listenNext,
      hidden: true,
    },
  },
  {
    icon: 'speed',
    label: strings.listenSpeed,
    data: { 'data-listen-speed': '', 'data-name': strings.listenSpeed, hidden: true },
  },
  { icon: 'stop', label: strings.listenStop, data: { 'data-listen-stop': '', hidden: true } },
  {
    icon: 'save',
    label: strings.save,
    data: {
      'data-save': '',
      'data-off': strings.save,
      'data-on': strings.saved,
      'data-saved': strings.savedNow,
      'data-removed': strings.unsavedNow,
      'data-failed': strings.saveFailed,
      'data-no-room': strings.savedFull,
      hidden: true,
    },
  },
  {
    icon: 'link',
    label: strings.copyLink,
    data: { 'data-copy': '', 'data-done': strings.copied, 'data-failed': strings.copyFailed },
  },
  { icon: 'share', label: strings.share, data: { 'data-share': '', hidden: true } },
  {
    icon: 'contents',
    label: strings.contents,
    data: { popovertarget: 'contents-sheet', 'data-contents': '', hidden: true },
  },
  { icon: 'print', label: strings.print, only: 'rail', data: { 'data-print': '' } },
];

/** Returns the dock of the front page and of lists; wide windows have the same in their masthead. */
export const frontButtons = (): readonly DockButton[] => [
  { icon: 'sections', label: strings.sectionsNav, data: { popovertarget: 'sections-sheet' } },
  { icon: 'search', label: strings.search, href: (site) => site.search },
  {
    icon: 'save',
    label: strings.myList,
    href: (site) => site.saved,
    data: { 'data-reading-list': '' },
  },
];

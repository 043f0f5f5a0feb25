/** On every page: theme, reading list, current section, breaking marks, relative times, copy buttons. */
import { expireBreaking } from './breaking.ts';
import { startCopyButtons } from './copy-buttons.ts';
import { liveStatus } from './live-status.ts';
import { startReadingList } from './reading-list.ts';
import { showRelativeTimes } from './relative-time.ts';
import { showCurrentSection } from './section-strip.ts';
import { startThemeButtons } from './theme-button.ts';

startThemeButtons();
startReadingList();
startCopyButtons(liveStatus());
expireBreaking(Date.now());
showRelativeTimes(Date.now());
// Last, since it measures: what changes the page afterwards would be laid out twice.
showCurrentSection();
// A page left open: once a minute is enough for both.
setInterval(() => {
  expireBreaking(Date.now());
  showRelativeTimes(Date.now());
}, 60_000);

/** On every page: theme, current section, breaking marks, relative times, copy buttons. */
import { expireBreaking } from './breaking.ts';
import { startCopyButtons } from './copy-buttons.ts';
import { liveStatus } from './live-status.ts';
import { showRelativeTimes } from './relative-time.ts';
import { showCurrentSection } from './section-strip.ts';
import { startThemeButtons } from './theme-button.ts';

startThemeButtons();
showCurrentSection();
startCopyButtons(liveStatus());
expireBreaking(Date.now());
showRelativeTimes(Date.now());
// A page left open: once a minute is enough for both.
setInterval(() => {
  expireBreaking(Date.now());
  showRelativeTimes(Date.now());
}, 60_000);

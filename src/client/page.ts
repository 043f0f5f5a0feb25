/** On every page: theme, breaking marks, relative times, copy buttons. */
import { expireBreaking } from './breaking.ts';
import { startCopyButtons } from './copy-buttons.ts';
import { liveStatus } from './live-status.ts';
import { showRelativeTimes } from './relative-time.ts';
import { startThemeButtons } from './theme-button.ts';

startThemeButtons();
// On a narrow screen the section's name may lie beyond the edge of the strip.
document.querySelector('.nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
startCopyButtons(liveStatus());
expireBreaking(Date.now());
showRelativeTimes(Date.now());
// A page left open: once a minute is enough for both.
setInterval(() => {
  expireBreaking(Date.now());
  showRelativeTimes(Date.now());
}, 60_000);

/**
 * The one script of all pages, since a second file costs a phone more time than the two kilobytes it would spare: theme,
 * reading list, current section, breaking marks, relative times, copy buttons, and what an article's page has besides.
 */
import { startArticle } from './article.ts';
import { expireBreaking } from './breaking.ts';
import { startCopyButtons } from './copy-buttons.ts';
import { liveStatus } from './live-status.ts';
import { startReadingList } from './reading-list.ts';
import { showRelativeTimes } from './relative-time.ts';
import { showCurrentSection } from './section-strip.ts';
import { startThemeButtons } from './theme-button.ts';

const status = liveStatus();
startThemeButtons();
startReadingList();
startCopyButtons(status);
startArticle(status);
expireBreaking(Date.now());
showRelativeTimes(Date.now());
showCurrentSection();
// A page left open: once a minute is enough for both.
setInterval(() => {
  expireBreaking(Date.now());
  showRelativeTimes(Date.now());
}, 60_000);

/**
 * The script of all pages: theme, reading list, current section, breaking marks, relative times, copy buttons, and the
 * tools of article pages. One bundle: on a phone a second request costs more than 2 KB.
 */
import { startArticle } from './article.ts';
import { expireBreaking } from './breaking.ts';
import { startCardButtons } from './card-buttons.ts';
import { startCopyButtons } from './copy-buttons.ts';
import { linkLightPage } from './light-edition.ts';
import { liveStatus } from './live-status.ts';
import { startOffline } from './offline.ts';
import { startReadMarks } from './read-marks.ts';
import { startReaderTools } from './reader-tools.ts';
import { showRelativeTimes } from './relative-time.ts';
import savedPage from './saved-page.ts?worker&url';
import { showCurrentSection } from './section-strip.ts';
import { startSheets } from './sheets.ts';
import { startThemeButtons } from './theme-button.ts';

const status = liveStatus();
startThemeButtons();
startSheets();
startCardButtons(status);
// Apart, in a file of its own that shares nothing: other pages do without it.
if (document.querySelector('[data-saved-page]')) import(/* @vite-ignore */ savedPage);
startCopyButtons(status);
linkLightPage();
startReadMarks();
startReaderTools();
startArticle(status);
expireBreaking(Date.now());
showRelativeTimes(Date.now());
showCurrentSection();
startOffline();
// For pages that stay open, once a minute is enough for both.
setInterval(() => {
  expireBreaking(Date.now());
  showRelativeTimes(Date.now());
}, 60_000);

export { type SiteServer, serveFolder } from '#commands/screens/serve-folder.ts';
export { startBrowser } from '#commands/screens/start-browser.ts';

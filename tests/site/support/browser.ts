export { type SiteServer, serveFolder } from '#commands/serve-folder.ts';
export { startBrowser } from '#tools/screens/start-browser.ts';

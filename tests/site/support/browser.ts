export { type SiteServer, serveFolder } from '#tools/screens/serve-folder.ts';
export { startBrowser } from '#tools/screens/start-browser.ts';

// Sets what the reader chose before the first paint. A classic, blocking file: a module would come too late.
try {
  var nuqtaRoot = document.documentElement;
  var nuqtaTheme = localStorage.getItem('nuqta-theme');
  var nuqtaSize = localStorage.getItem('nuqta-size');
  if (nuqtaTheme === 'light' || nuqtaTheme === 'dark') nuqtaRoot.dataset.theme = nuqtaTheme;
  if (nuqtaSize >= 1 && nuqtaSize <= 5) nuqtaRoot.dataset.size = nuqtaSize;
} catch {
  // Storage is closed to this page: the page stays as the reader's system asks.
}

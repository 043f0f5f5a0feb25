// What has to be done before the first paint. A classic, blocking file: a module would come too late.

// Sets what the reader chose.
try {
  var nuqtaRoot = document.documentElement;
  var nuqtaTheme = localStorage.getItem('nuqta-theme');
  var nuqtaSize = localStorage.getItem('nuqta-size');
  if (nuqtaTheme === 'light' || nuqtaTheme === 'dark') nuqtaRoot.dataset.theme = nuqtaTheme;
  if (nuqtaSize >= 1 && nuqtaSize <= 5) nuqtaRoot.dataset.size = nuqtaSize;
  var nuqtaBase = new URL('.', document.currentScript.src).pathname;
  var nuqtaVisit = (localStorage.getItem('nuqta-visit ' + nuqtaBase) || '').split(' ');
  if ((localStorage.getItem('nuqta-followed ' + nuqtaBase) || '[]') !== '[]') nuqtaRoot.dataset.followed = '';
  if (parseInt(nuqtaVisit[0], 36) > 0 || Date.now() - parseInt(nuqtaVisit[1], 36) > 1800000)
    nuqtaRoot.dataset.visited = '';
} catch {
  // Storage is closed to this page: the page stays as the reader's system asks.
}

// Offers the light page where the browser saves data.
(function () {
  if (!navigator.connection || !navigator.connection.saveData) return;
  document.addEventListener('readystatechange', function () {
    var page = document.querySelector('link[rel="alternate"][type="text/html"]');
    var link = document.querySelector('a[data-light]');
    var main = document.querySelector('main');
    if (document.readyState !== 'interactive' || !page || !link || !main) return;
    var offer = document.createElement('p');
    var way = document.createElement('a');
    offer.className = 'light-offer';
    way.href = new URL(page.href).pathname;
    way.textContent = link.textContent;
    offer.append(link.dataset.light + ' ', way);
    main.prepend(offer);
  });
})();

// Takes away breaking marks whose time has passed as the parser brings them: what was never drawn moves nothing.
(function () {
  var now = Date.now();
  function expire() {
    document.querySelectorAll('[data-until]').forEach(function (mark) {
      // A mark whose time cannot be read stays.
      if (!(Date.parse(mark.dataset.until) <= now)) return;
      mark.remove();
    });
  }
  var observer = new MutationObserver(expire);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', function () {
    observer.disconnect();
    expire();
  });
})();

// Shows the page when its faces are there, so that no view mixes them with their stand-ins; or, where they take too
// long, in stand-ins alone. What cannot be seen yet can be focused and read aloud.
(function () {
  var root = document.documentElement;
  if (!document.fonts || !document.fonts.ready) return;
  var isOver = false;
  function show(state) {
    if (isOver) return;
    isOver = true;
    root.dataset.faces = state;
  }
  // Before its style sheet a page asks for no face.
  function loaded(link) {
    return new Promise(function (resolve) {
      if (link.sheet) resolve();
      link.addEventListener('load', resolve);
      link.addEventListener('error', resolve);
    });
  }
  root.dataset.faces = 'wait';
  setTimeout(show, 1200, 'none');
  document.addEventListener('readystatechange', function () {
    if (document.readyState !== 'interactive') return;
    var sheets = Array.from(document.querySelectorAll('link[rel="stylesheet"]'));
    Promise.all(sheets.map(loaded)).then(function () {
      // Layout is what asks for the faces.
      document.body.getBoundingClientRect();
      return document.fonts.ready;
    }).then(function () {
      var failed = Array.from(document.fonts).some(function (face) {
        return face.status === 'error' && face.family.indexOf('Nuqta') !== -1;
      });
      show(failed ? 'none' : 'all');
    });
  });
})();

/**
 * Runs inside each page of the payload trial. Both functions are sent to the browser as text, so they must be
 * self-contained.
 */

/** Runs before the page's own code: records everything a payload would do to be noticed. */
export function installProbe(): void {
  const ran: string[] = [];
  Object.defineProperty(window, 'nuqtaRan', { value: ran });
  // Our own print button calls print() from a script file; a payload would call it from the page.
  const isOurs = (): boolean => /\/_assets\/[^\s]+\.js/.test(new Error('who calls').stack ?? '');
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
    Object.defineProperty(window, name, {
      configurable: false,
      value: (...args: readonly unknown[]) => {
        if (!isOurs()) ran.push(`${name}(${args.map(String).join()})`.slice(0, 120));
      },
    });
  }
  document.write = (...text: string[]) => void ran.push(`document.write(${text.join('').slice(0, 80)})`);
  // A click on a link must not leave the page before the other links were tried.
  window.addEventListener('click', (event) => event.preventDefault(), true);
  window.addEventListener('submit', (event) => event.preventDefault(), true);
}

/** Sends every kind of event to every element; returns what ran and what should not be in the page at all. */
export async function probePage(): Promise<string[]> {
  const kinds =
    'abort auxclick beforeinput beforetoggle blur cancel canplay change click close contextmenu copy cut dblclick drag dragend dragenter dragleave dragover dragstart drop durationchange ended error focus focusin focusout formdata gotpointercapture hashchange input invalid keydown keypress keyup load loadeddata loadedmetadata loadstart message mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel offline online pagehide pageshow paste pause play playing pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerup popstate progress ratechange reset resize scroll scrollend search seeked select selectionchange selectstart stalled submit suspend toggle touchcancel touchend touchmove touchstart transitionend transitionstart animationend animationiteration animationstart begin end repeat unhandledrejection unload volumechange waiting wheel'.split(
      ' ',
    );
  const found: string[] = [];
  const elements = [...document.querySelectorAll('*')];
  for (const element of elements) {
    // Elements removed by our own scripts are out of reach, and their events would not pass through the window.
    if (!element.isConnected) continue;
    for (const attribute of element.attributes) {
      const value = attribute.value.replace(/[\s\p{Cc}]/gu, '').toLowerCase();
      if (/^on/i.test(attribute.name)) found.push(`<${element.localName} ${attribute.name}>`);
      if (attribute.name === 'srcdoc') found.push(`<${element.localName} srcdoc>`);
      if (
        /^(javascript|vbscript|data:text\/html)/.test(value) &&
        /href|src|action|data|to|from|values/.test(attribute.name)
      )
        found.push(`<${element.localName} ${attribute.name}=${value.slice(0, 40)}>`);
    }
    if (element.localName === 'script') {
      const type = element.getAttribute('type') ?? '';
      const source = element.getAttribute('src');
      const isData = /json$/.test(type) || type === 'speculationrules';
      // A payload cannot create one of our own files; scripts from elsewhere are also seen as requests.
      const isOurs = source !== null && new URL(source, document.baseURI).origin === location.origin;
      if (!isData && !isOurs) found.push(`<script src=${source}>`);
    }
    if (/^(iframe|frame|object|embed|applet|base|portal|fencedframe)$/.test(element.localName))
      found.push(`<${element.localName}>`);
    // Events sent to the innermost elements bubble through all others.
    if (element.firstElementChild !== null) continue;
    for (const kind of kinds) element.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }));
    if (element instanceof HTMLElement) element.click();
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
  const ran: unknown = Reflect.get(window, 'nuqtaRan');
  return [...(Array.isArray(ran) ? ran.map((what) => `ran ${String(what)}`) : ['the probe is gone']), ...found];
}

/** Shows the button that loads the comments of an article; nothing is requested from their service before a click. */
export function startComments(): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-comments]')) {
    const button = section.querySelector('button');
    if (!button) continue;
    section.hidden = false;
    button.addEventListener('click', () => {
      const { frame } = section.dataset;
      const place = document.createElement('div');
      button.closest('div')?.replaceWith(place);
      if (frame) showFrame(place, frame, section.querySelector('h2')?.textContent ?? '');
      else showScript(place, section.dataset);
    });
  }
}

function showFrame(place: HTMLElement, address: string, title: string): void {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = title;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  place.replaceWith(frame);
  frame.focus();
  const { origin } = new URL(address);
  addEventListener('message', ({ data, origin: from, source }) => {
    if (from !== origin || source !== frame.contentWindow) return;
    const height = heightIn(data);
    if (height !== undefined) frame.style.blockSize = `${height}px`;
  });
}

/** The height that a service says its frame needs: Giscus in an object, Remark42 in a text. */
function heightIn(message: unknown): number | undefined {
  let value = message;
  try {
    if (typeof value === 'string') value = JSON.parse(value);
  } catch {
    return undefined;
  }
  const { giscus, height } = (value ?? {}) as { giscus?: { resizeHeight?: unknown }; height?: unknown };
  const found = giscus?.resizeHeight ?? height;
  return typeof found === 'number' && found > 0 && found < 100_000 ? Math.ceil(found) : undefined;
}

/** Isso has no frame: its script fills an element of the page. */
function showScript(
  place: HTMLElement,
  { script: address = '', server = '', style = '', id = '' }: DOMStringMap,
): void {
  place.id = 'isso-thread';
  place.dataset['issoId'] = id;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = style;
  const script = document.createElement('script');
  script.dataset['isso'] = server;
  script.dataset['issoLang'] = 'ar';
  script.dataset['issoCss'] = 'false';
  script.src = address;
  document.head.append(sheet, script);
}

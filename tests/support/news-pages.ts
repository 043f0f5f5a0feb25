/** A saved news page: what its text says, and words that stand around it and are none of the text. */
export interface NewsPage {
  readonly name: string;
  readonly html: string;
  readonly title: string;
  /** Paragraphs, headings, cells and list items, in their order. */
  readonly text: readonly string[];
  readonly around: readonly string[];
}

const NAMES = ['بيروت', 'صنعاء', 'الرباط', 'عمّان', 'الخرطوم', 'مسقط', 'تونس', 'بغداد', 'القاهرة', 'الدوحة'];
const AROUND = {
  menu: ['الرئيسية', 'اتصل بنا', 'خريطة الموقع'],
  related: ['تعرّف إلى عشرة أسباب للسهر', 'شاهد صور السوق الجديدة'],
  comments: ['علّق زائر فقال كلامًا طويلًا لا صلة له بالخبر', 'أضف تعليقك هنا'],
  share: ['شارك عبر البريد', 'انسخ الرابط'],
  footer: ['كل الحقوق محفوظة لأصحاب الموقع', 'سياسة ملفات الارتباط'],
  side: ['الأكثر قراءة هذا الأسبوع', 'اشترك في نشرتنا البريدية'],
};

type Frame = (body: string, page: { title: string; date: string }) => string;

const links = (words: readonly string[]): string => words.map((word) => `<a href="/x">${word}</a>`).join(' ');
const list = (words: readonly string[]): string =>
  `<ul>${words.map((word) => `<li><a href="/x">${word}</a></li>`).join('')}</ul>`;
const head = (title: string, date: string): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><title>${title} - صحيفة</title><meta property="og:title" content="${title}"><meta property="article:published_time" content="${date}"></head>`;

/** How news sites set a page: each frame puts other things around the text, by other means. */
const FRAMES: Readonly<Record<string, Frame>> = {
  semantic: (body, { title, date }) =>
    `${head(title, date)}<body><header><nav>${list(AROUND.menu)}</nav></header><main><article><h1>${title}</h1><time datetime="${date}">اليوم</time>${body}<div class="share-buttons">${links(AROUND.share)}</div></article><aside><h3>${AROUND.side[0]}</h3>${list(AROUND.related)}</aside></main><footer>${AROUND.footer.join(' ')}</footer></body></html>`,
  wordpress: (body, { title, date }) =>
    `${head(title, date)}<body class="single"><div id="top-menu" class="menu">${list(AROUND.menu)}</div><div class="content-area"><div class="post"><h1 class="entry-title">${title}</h1><div class="entry-meta">${date}</div><div class="entry-content">${body}<div class="sharedaddy sd-sharing">${links(AROUND.share)}</div><div id="jp-relatedposts" class="jp-relatedposts"><h3>${AROUND.related[0]}</h3></div></div></div><div id="comments"><h2>${AROUND.comments[1]}</h2><p>${AROUND.comments[0]}</p></div></div><div class="sidebar widget">${list(AROUND.side)}</div><div id="footer">${AROUND.footer.join(' ')}</div></body></html>`,
  itemprop: (body, { title, date }) =>
    `${head(title, date)}<body><div class="nav-bar">${links(AROUND.menu)}</div><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${title}</h1><div itemprop="articleBody">${body}<div class="related-news"><a href="/a">${AROUND.related[0]}</a></div></div></div><div class="most-read">${list(AROUND.side)}</div><div class="bottom">${AROUND.footer.join(' ')}</div></body></html>`,
  amp: (body, { title, date }) =>
    `${head(title, date).replace('<html', '<html amp')}<body><amp-sidebar id="m" layout="nodisplay">${list(AROUND.menu)}</amp-sidebar><article><h1>${title}</h1><amp-social-share type="email"></amp-social-share>${body}<section class="amp-related related">${list(AROUND.related)}</section></article><footer>${AROUND.footer.join(' ')}</footer></body></html>`,
  tables: (body, { title, date }) =>
    `${head(title, date)}<body><table width="100%"><tr><td class="menu" width="150">${links(AROUND.menu)}</td><td><h1>${title}</h1><div class="story">${body}</div></td><td class="sidebar" width="200">${links(AROUND.side)}</td></tr><tr><td colspan="3" class="footer">${links(AROUND.footer)}</td></tr></table></body></html>`,
  soup: (body, { title, date }) =>
    `${head(title, date)}<body><div class="x1"><div class="x2">${links(AROUND.menu)}</div></div><div class="x3"><div class="x4"><span>${links(['الرئيسية'])}</span> » ${links(['أخبار'])}</div><div class="x5">${title}</div><div class="x6">${body}</div><div class="x7">${links(AROUND.share)}</div></div><div class="x8">${list(AROUND.related)}</div><div class="x9">${links(AROUND.footer)}</div></body></html>`,
  teasers: (body, { title, date }) =>
    `${head(title, date)}<body><div role="navigation">${list(AROUND.menu)}</div><article class="story"><header><h1>${title}</h1></header>${body}</article><section class="recommended">${AROUND.related.map((word) => `<article><h3><a href="/y">${word}</a></h3></article>`).join('')}</section><form class="newsletter"><p>${AROUND.side[1]}</p></form></body></html>`,
};

function bodyOf(index: number): { html: string; text: string[] } {
  const place = NAMES[index % NAMES.length] ?? '';
  const sentence = (number: number): string =>
    `قال مراسلنا في ${place} إن القسم ${number} من السوق القديمة فُتح بعد ${number + 3} سنين من الترميم، وإن أهل الحي جاؤوا إليه منذ الصباح.`;
  const paragraphs = Array.from({ length: 3 + (index % 4) }, (_, number) => sentence(number + 1));
  const text = [...paragraphs];
  let html = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const add = (markup: string, words: readonly string[]): void => {
    html += markup;
    text.push(...words);
  };
  const turn = index % 10;
  if (turn === 0)
    add(
      '<div class="read-also"><p>اقرأ أيضا: <a href="/r">إعلان ممول</a></p></div><p>وفي المساء عاد الناس إلى بيوتهم.</p>',
      ['وفي المساء عاد الناس إلى بيوتهم.'],
    );
  if (turn === 1)
    add(`<h2>ماذا بعد في ${place}</h2><p>تبدأ المرحلة الثانية في الربيع.</p>`, [
      `ماذا بعد في ${place}`,
      'تبدأ المرحلة الثانية في الربيع.',
    ]);
  if (turn === 2)
    add('<blockquote><p>لم نغلق بابًا واحدًا طوال الترميم.</p></blockquote>', ['لم نغلق بابًا واحدًا طوال الترميم.']);
  if (turn === 3)
    add('<ul><li>مئة دكان جديد</li><li>ساحة للمشاة وحدهم</li></ul>', ['مئة دكان جديد', 'ساحة للمشاة وحدهم']);
  if (turn === 4)
    add('<table><tr><th>السنة</th><th>الكلفة</th></tr><tr><td>الأولى</td><td>مليونان</td></tr></table>', [
      'السنة',
      'الكلفة',
      'الأولى',
      'مليونان',
    ]);
  if (turn === 5)
    add('<div class="ad-slot adsbygoogle"><a href="/z">إعلان ممول</a></div><p>وختم بأن العمل مستمر.</p>', [
      'وختم بأن العمل مستمر.',
    ]);
  if (turn === 6) html = html.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>');
  if (turn === 7) html = `<p>${paragraphs.join('<br><br>')}</p>`;
  if (turn === 8)
    add(
      '<figure><img src="a.jpg" alt="السوق"><figcaption>باب السوق الشرقي</figcaption></figure><p>وبقيت الأبواب كما كانت.</p>',
      ['وبقيت الأبواب كما كانت.'],
    );
  if (turn === 9)
    add('<p>ومن أحب الزيارة فليقرأ <a href="/guide">دليل الزائر</a> قبل أن يأتي.</p>', [
      'ومن أحب الزيارة فليقرأ دليل الزائر قبل أن يأتي.',
    ]);
  return { html, text };
}

/** Returns seventy saved pages: ten texts in each of seven frames. */
export function newsPages(): NewsPage[] {
  return Object.entries(FRAMES).flatMap(([frame, build]) =>
    NAMES.map((place, index) => {
      const title = `سوق ${place} القديمة تفتح أبوابها من جديد`;
      const { html, text } = bodyOf(index);
      const date = `2021-03-${String(index + 10)}T08:00:00+02:00`;
      const around = Object.values(AROUND).flat();
      return { name: `${frame} ${index}`, title, text, around, html: build(html, { title, date }) };
    }),
  );
}

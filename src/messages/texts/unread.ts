import { defineTexts } from '../message.ts';

/** Messages of `nuqta import` about files that it does not read, and of what becomes of each file and page. */
export const UNREAD_TEXTS = defineTexts({
  'not-text/kind': {
    en: 'This is %{name}, which is not read. %{advice}',
    ar: 'هذا الملف %{name}، والاستيراد لا يقرؤه. %{advice}',
  },
  'kind-unknown/text': {
    en: 'This is %{name}, which is not read. %{advice}',
    ar: 'هذا الملف %{name}، والاستيراد لا يقرؤه. %{advice}',
  },
  'kind-unknown/xml': {
    en: 'This is XML of a kind that is not known (its outermost element is <%{root}>). Known are RSS, Atom, a WordPress export (WXR) and a Blogger backup. Export the articles as one of these, as CSV or as JSON.',
    ar: 'هذا ملف XML من نوع غير معروف (أول عنصر فيه <%{root}>). المعروف منها خلاصات RSS وAtom، وتصدير ووردبرس (WXR)، ونسخة بلوغر الاحتياطية. صدّر المقالات بإحدى هذه الصيغ، أو بصيغة CSV أو JSON.',
  },
  'file-too-long': {
    en: 'It is over %{most} MB long and is read as one. Export it in parts.',
    ar: 'طول الملف أكثر من %{most} ميغابايت وهو يُقرأ دفعة واحدة. صدّره أجزاءً.',
  },
  'file-broken/quotation': {
    en: 'A quotation mark in the table is not closed.',
    ar: 'في الجدول علامة اقتباس فُتحت ولم تُغلق. أغلقها، أو صدّر الجدول من جديد.',
  },
  'archive-broken/cut': {
    en: 'The zip archive is cut short. Fetch it again.',
    ar: 'ملف zip ناقص من آخره. نزّله من جديد.',
  },
  'archive-broken/damaged': {
    en: 'The zip archive is damaged or holds too many files. Unpack it, and import its folder.',
    ar: 'ملف zip معطوب أو فيه ملفات أكثر مما يُقرأ. فُكّه واستورد المجلد الذي يخرج منه.',
  },
  'archive-broken/large': {
    en: 'The zip archive holds over 20 GB. Unpack it, and import its folder.',
    ar: 'في ملف zip أكثر من 20 غيغابايت. فُكّه واستورد المجلد الذي يخرج منه.',
  },
  'archive-broken/leaves': {
    en: 'The zip archive holds a path that leaves it (%{path}). It is not opened.',
    ar: 'في ملف zip مسار يخرج عنه (%{path})، فلم يُفتح. فُكّه ببرنامج تثق به واستورد المجلد الذي يخرج منه.',
  },
  'archive-broken/encrypted': {
    en: 'The zip archive is encrypted. Unpack it, and import its folder.',
    ar: 'ملف zip محمي بكلمة سر. فُكّه واستورد المجلد الذي يخرج منه.',
  },
  'archive-broken/method': {
    en: 'The zip archive packs %{path} in a way that is not known. Unpack it, and import its folder.',
    ar: 'ضُغط %{path} في ملف zip بطريقة غير معروفة. فُكّه واستورد المجلد الذي يخرج منه.',
  },
  'archive-broken/swells': {
    en: 'The zip archive would swell without measure (%{path}). It is not opened.',
    ar: 'في ملف zip ما يتضخم بلا حد إذا فُك (%{path})، فلم يُفتح.',
  },
  'archive-broken/longer': {
    en: '%{path} is longer than its archive says. It is not read further.',
    ar: '‏%{path} أطول مما يقول الأرشيف، فلم يُقرأ باقيه.',
  },
  'archive-broken/files': {
    en: '%{folder} holds over %{most} files. Import its folders one by one.',
    ar: 'في %{folder} أكثر من %{most} ملف. استورد مجلداته واحدًا واحدًا.',
  },
  'import-file/written': { en: 'written  %{file}', ar: 'كُتب: %{file}' },
  'import-file/dry': { en: 'would write  %{file}', ar: 'سيُكتب: %{file}' },
  'import-file/unchanged': { en: 'unchanged  %{file}', ar: 'لم يتغيّر: %{file}' },
  'import-file/kept': { en: 'kept  %{file}', ar: 'أُبقي كما هو: %{file}' },
  'import-file/withdrawn': { en: 'withdrawn  %{file}: left as it is', ar: 'مقال مسحوب تُرك كما هو: %{file}' },
  'import-file-draft': {
    en: '%{line}  (draft; missing: %{fields})',
    ar: '%{line} (مسودة ينقصها: %{fields})',
  },
  'import-page/headline': { en: '%{place}  %{headline}', ar: 'العنوان في %{place}: %{headline}' },
  'import-page/proposed': {
    en: '%{place}  proposed headline: %{headline}',
    ar: 'عنوان مقترح في %{place}: %{headline}',
  },
  'import-page/counts': {
    en: '  %{pieces} pieces of text; sources: %{sources}; tags: %{tags}; similar headlines: %{similar}, breaking: %{breaking}',
    ar: 'قطع النص: %{pieces}؛ المصادر: %{sources}؛ الوسوم: %{tags}؛ عناوين المقالات المشابهة: %{similar}، والعاجل منها: %{breaking}.',
  },
  'import-page/reference': {
    en: '%{place}  a lone headline became an inline reference: %{headline}',
    ar: '‏%{place}: صار العنوان المنفرد في سطره بطاقة مقال، وهو: %{headline}',
  },
  'import-page/facts': {
    en: '%{place}  a run-in list became a facts list',
    ar: '‏%{place}: صارت القائمة المتصلة قائمة حقائق.',
  },
  'import-page/quotes': {
    en: '%{file}: %{pairs} pairs of quotation marks written as «…» (--keep-quotes leaves them)',
    ar: '‏%{file}: الاقتباسات التي كُتبت «…»: %{pairs}، ويُبقيها الخيار ‎--keep-quotes‎ كما كانت.',
  },
  'import-page/next-date': {
    en: "%{place}  this article's own date is not in the text: it takes the first one's (--next-date sets it)",
    ar: '‏%{place}: ليس لهذا المقال تاريخ في النص، فأخذ تاريخ الأول. ويحدده الخيار ‎--next-date‎.',
  },
});

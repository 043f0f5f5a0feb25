import { defineTexts } from '../message.ts';

/** Messages of `nuqta import` about the run as a whole, and of `nuqta stats`. */
export const IMPORTING_TEXTS = defineTexts({
  'source-missing': { en: '%{path} is not there.', ar: 'لا شيء في %{path}. صحّح المسار.' },
  'source-missing/address': {
    en: '%{path} is an address. Save the page or feed as a file, and import that.',
    ar: '‏%{path} عنوان على الشبكة. احفظ الصفحة أو الخلاصة ملفًا واستورده.',
  },
  'import-file-none': {
    en: 'No file is named. Name one or more files to import.',
    ar: 'لم يُسمَّ ملف. سمِّ ملفًا أو أكثر للاستيراد.',
  },
  'import-title-many': {
    en: '--title is for one page. Import the files one by one.',
    ar: 'الخيار ‎--title‎ لصفحة واحدة. استورد الملفات واحدًا واحدًا.',
  },
  'import-map': {
    en: '--map %{written}=… names no field. Write one of %{fields} before the "=".',
    ar: 'ليس في ‎--map %{written}=…‎ اسم حقل. اكتب قبل «=» واحدًا من: %{fields}.',
  },
  'import-stopped': { en: '%{message} What was written before stays.', ar: '%{message} وما كُتب قبل ذلك باقٍ.' },
  'import-encoding': { en: '%{file}: read as %{encoding}', ar: '%{file}: قُرئ بترميز %{encoding}.' },
  'import-other-languages': {
    en: '%{count} of %{all} are not in Arabic. --language ar leaves them out.',
    ar: 'من %{all} ليس بالعربية: %{count}. يتركها الخيار ‎--language ar‎.',
  },
  'import-skipped': { en: '%{file}: passed over: %{kind} %{count}', ar: '%{file}: لم يُستورد: %{kind} (%{count}).' },
  'import-counts': {
    en: 'written %{written}, unchanged %{unchanged}, kept %{kept}, withdrawn and left %{withdrawn}, refused %{refused}',
    ar: 'كُتب %{written}، ولم يتغيّر %{unchanged}، وأُبقي %{kept}، وتُرك من المسحوب %{withdrawn}، ورُفض %{refused}.',
  },
  'import-counts/dry': {
    en: 'would be written %{written}, unchanged %{unchanged}, kept %{kept}, withdrawn and left %{withdrawn}, refused %{refused}',
    ar: 'كان سيُكتب %{written}، ولا يتغيّر %{unchanged}، ويُبقى %{kept}، ويُترك من المسحوب %{withdrawn}، ويُرفض %{refused}.',
  },
  'import-kept': {
    en: 'kept are files with another text than the import would write; --force overwrites them',
    ar: 'المُبقى ملفات نصها غير ما كان الاستيراد سيكتبه، ويستبدلها الخيار ‎--force‎.',
  },
  'import-quotes': {
    en: 'quotations written as «…»: %{quotes}; references to articles that are there: %{resolved} of %{references}',
    ar: 'الاقتباسات التي كُتبت «…»: ‏%{quotes}؛ والإحالات التي وُجد مقالها: %{resolved} من %{references}.',
  },
  'import-pictures': { en: 'pictures copied: %{count}', ar: 'الصور المنسوخة: %{count}.' },
  'import-warnings': { en: 'warnings: %{count}', ar: 'التحذيرات: %{count}.' },
  'import-tags': {
    en: 'tags written in one spelling: %{tags}',
    ar: 'وسوم وُحّدت كتابتها: %{tags}.',
  },
  'import-tags/more': {
    en: 'tags written in one spelling: %{tags} and %{more} more',
    ar: 'وسوم وُحّدت كتابتها: %{tags} و%{more} غيرها.',
  },
  'import-drafts': {
    en: 'drafts, because something is missing: %{fields}. Complete the files and take "draft: true" out.',
    ar: 'مسودات ينقصها شيء: %{fields}. أكمل الملفات واحذف سطر المسودة.',
  },
  'import-redirects': {
    en: 'redirects from old addresses added to redirects.yaml: %{count}',
    ar: 'تحويلات من العناوين القديمة أُضيفت إلى redirects.yaml: %{count}.',
  },
  'import-redirects/dry': {
    en: 'redirects from old addresses would be added to redirects.yaml: %{count}',
    ar: 'تحويلات من العناوين القديمة كانت ستُضاف إلى redirects.yaml: %{count}.',
  },
  'report-by-rule': { en: '# By rule, faults first', ar: '# حسب القاعدة، والأخطاء أولًا:' },
  'report-more': { en: '… and %{more} more', ar: '… و%{more} غيرها.' },
  'stats-articles': { en: 'articles: %{count} (%{states})', ar: 'المقالات: %{count} (%{states}).' },
  'stats-list': { en: '%{title}: %{count}', ar: '%{title}، والعدد %{count}:' },
  'stats-more': { en: 'and %{more} more', ar: 'و%{more} غيرها.' },
  'stats-title/month': { en: 'by month', ar: 'حسب الشهر' },
  'stats-title/section': { en: 'by section', ar: 'حسب القسم' },
  'stats-title/author': { en: 'by author', ar: 'حسب الكاتب' },
  'stats-title/source': { en: 'by source', ar: 'حسب المصدر' },
  'stats-title/tag': { en: 'by tag', ar: 'حسب الوسم' },
  'stats-title/once': { en: 'tags used once', ar: 'وسوم استُعملت مرة' },
  'stats-title/near': { en: 'tags of nearly one spelling', ar: 'وسوم تتقارب كتابتها' },
  'stats-title/no-summary': { en: 'without a summary', ar: 'بلا ملخص' },
  'stats-title/no-picture': { en: 'without a picture', ar: 'بلا صورة' },
  'stats-title/no-author': { en: 'without an author or source', ar: 'بلا كاتب ولا مصدر' },
  'stats-title/no-tag': { en: 'without a tag', ar: 'بلا وسم' },
});

import { defineTexts } from '../message.ts';

/** Messages of `nuqta import` about the run as a whole, and of `nuqta stats`. */
export const IMPORTING_TEXTS = defineTexts({
  'source-missing': { en: '%{path} is not there.', ar: 'لا شيء في %{path}. صحّح المسار.' },
  'source-missing/address': {
    en: '%{path} is an address. Add --fetch to have it fetched, or save it as a file and import that.',
    ar: '‏%{path} عنوان على الشبكة. أضف ‎--fetch‎ ليُجلب، أو احفظه ملفًا واستورده.',
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
  'export-format': {
    en: 'Name the format: nuqta export --wxr.',
    ar: 'سمِّ الصيغة: ‎nuqta export --wxr‎.',
  },
  'export-done': {
    en: '%{file}: %{articles:articles}, pages %{pages}, pictures %{pictures}',
    ar: '‏%{file}: ‏%{articles:articles}، والصفحات %{pages}، والصور %{pictures}.',
  },
  'export-pictures': {
    en: 'The file names the pictures, and does not hold them: put the content folder\'s "pictures" and "articles" at %{address} while they are imported, or give both folders to the other system.',
    ar: 'الملف يسمّي الصور ولا يحملها: ضع مجلدي «pictures» و«articles» من مجلد المحتوى في %{address} ريثما تُستورد، أو سلّم المجلدين إلى النظام الآخر.',
  },
  'export-withdrawn': {
    en: 'withdrawn and left out: %{count} (%{files})',
    ar: 'مقالات مسحوبة لم تُصدَّر: %{count} (%{files}).',
  },
  'export-not-carried': {
    en: 'what the format has no field for, by articles: %{fields}',
    ar: 'ما ليس له حقل في هذه الصيغة، بعدد المقالات: %{fields}.',
  },
  'fetch-address': {
    en: 'This is no address of the web. Write one that begins with https://.',
    ar: 'ليس هذا عنوانًا على الشبكة. اكتب عنوانًا يبدأ بـ https://.',
  },
  'fetch-password': {
    en: 'An address with a name and a password in it is not fetched. Save the file yourself, and import that.',
    ar: 'لا يُجلب عنوان فيه اسم مستخدم وكلمة سر. احفظ الملف بنفسك واستورده.',
  },
  'fetch-private': {
    en: '%{host} is this machine or a private network: nothing is fetched from there. Save the file yourself, and import that.',
    ar: 'العنوان %{host} لهذا الجهاز أو لشبكة خاصة، ولا يُجلب منه شيء. احفظ الملف بنفسك واستورده.',
  },
  'fetch-size': {
    en: 'The answer is over %{limit} MB. Save the file yourself, and import that.',
    ar: 'الملف أكبر من %{limit} م.ب. احفظه بنفسك واستورده.',
  },
  'fetch-time': {
    en: 'There was no whole answer within %{limit} s. Try again later.',
    ar: 'لم يكتمل الجواب في %{limit} ثانية. أعد المحاولة لاحقًا.',
  },
  'fetch-redirects': {
    en: 'The address leads to another more than %{limit} times. Write the last one.',
    ar: 'يحيل العنوان إلى غيره أكثر من %{limit} مرات. اكتب العنوان الأخير.',
  },
  'fetch-count': {
    en: 'Over %{limit} addresses in one run: this one was not fetched. Run the command again.',
    ar: 'تجاوز هذا التشغيل %{limit} عنوان، فلم يُجلب هذا. شغّل الأمر مرة أخرى.',
  },
  'fetch-failed': {
    en: 'It could not be fetched (%{cause}).',
    ar: 'تعذّر جلبه (%{cause}).',
  },
  'picture-not-fetched': {
    en: 'The picture %{address} was not fetched: %{reason}',
    ar: 'لم تُجلب الصورة %{address}: %{reason}',
  },
  'picture-not-fetched/kind': {
    en: 'The picture %{address} was not fetched: what is there is no picture that pages can show.',
    ar: 'لم تُجلب الصورة %{address}: ليس هناك صورة تعرضها الصفحات.',
  },
  'stats-outside': {
    en: 'outside addresses asked: %{count}, broken: %{broken}, not told apart: %{unknown}',
    ar: 'العناوين الخارجية التي سُئل عنها: %{count}، والمعطّل منها: %{broken}، وما لم يُعرف حاله: %{unknown}.',
  },
  'stats-title/broken': { en: 'broken outside links', ar: 'روابط خارجية معطّلة' },
});

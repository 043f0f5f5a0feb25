import { defineTexts } from '../message.ts';

const ISO = 'Write 2026-11-23 or 2026-11-23T09:30, in the site’s zone, or with a zone at the end (+03:00, Z).';
const ISO_AR = 'اكتب 2026-11-23 أو 2026-11-23T09:30 بتوقيت الصحيفة، أو أضف المنطقة في آخره (‎+03:00‎ أو Z).';

/** Messages about keys and values of YAML: front matter and settings. `%{key}` is the key as the file writes it. */
export const VALUE_TEXTS = defineTexts({
  'key-unknown': {
    en: '"%{word}" is not a key. Write one of: %{known}.',
    ar: '«%{word}» ليس مفتاحًا معروفًا. اكتب واحدًا من: %{known}.',
  },
  'key-unknown/near': {
    en: '"%{word}" is not a key. Did you mean %{near:either}?',
    ar: '«%{word}» ليس مفتاحًا معروفًا. هل تقصد %{near:either}؟',
  },
  'value-missing': {
    en: '"%{key}" has no value. Write one, or remove the line.',
    ar: '«%{key}» بلا قيمة. اكتب قيمته، أو احذف السطر.',
  },
  'value-missing/entry': {
    en: 'Entry %{entry} of the list has no value. Write one, or remove the line.',
    ar: 'البند %{entry} من القائمة فارغ. اكتب قيمته، أو احذف السطر.',
  },
  'text-missing': { en: 'There is no "%{key}". Write one.', ar: 'لا يوجد «%{key}». اكتبه.' },
  'text-not-text': {
    en: 'The value of "%{key}" is not text. Put it in quotes.',
    ar: 'قيمة «%{key}» ليست نصًا. ضعها بين علامتي اقتباس "…".',
  },
  'text-empty': {
    en: '"%{key}" is empty. Write words that a reader can see.',
    ar: '«%{key}» فارغ. اكتب كلمات يراها القارئ.',
  },
  'text-too-long': {
    en: '"%{key}" is over %{limit} letters long. Shorten it.',
    ar: 'يتجاوز «%{key}» %{limit} حرف. اختصره.',
  },
  'list-too-long': {
    en: 'More than %{limit} of them are too many for one article. Remove some.',
    ar: 'أكثر من %{limit} كثير على مقال واحد. احذف بعضها.',
  },
  'list-expected': {
    en: '"%{key}" is not a list. Write %{example}.',
    ar: '«%{key}» ليس قائمة. اكتب %{example}.',
  },
  'mapping-expected': {
    en: '"%{key}" has another form. Write %{example}.',
    ar: '«%{key}» له صيغة أخرى. اكتب %{example}.',
  },
  'front-matter-form': {
    en: 'The front matter is not a mapping of keys. Write %{example}, a line each.',
    ar: 'رأس المقال ليس مفاتيح وقيمًا. اكتب %{example}، كلًا في سطر.',
  },
  'word-unknown': {
    en: '"%{word}" is not known under "%{key}". Write one of: %{known}.',
    ar: '«%{word}» غير معروف في «%{key}». اكتب واحدًا من: %{known}.',
  },
  'word-unknown/near': {
    en: '"%{word}" is not known under "%{key}". Did you mean %{near:either}?',
    ar: '«%{word}» غير معروف في «%{key}». هل تقصد %{near:either}؟',
  },
  'yes-no': {
    en: '"%{key}" is neither true nor false. Write one of them, without quotes.',
    ar: 'قيمة «%{key}» ليست «نعم» ولا «لا». اكتب إحداهما بلا علامتي اقتباس.',
  },
  'number-not-whole': {
    en: '"%{key}" is not a whole number. Write one from %{least} to %{most}.',
    ar: 'قيمة «%{key}» ليست عددًا صحيحًا. اكتب عددًا من %{least} إلى %{most}.',
  },
  'number-too-small': {
    en: '"%{key}" is too small. Write a whole number from %{least} to %{most}.',
    ar: '«%{key}» أصغر من المسموح. اكتب عددًا من %{least} إلى %{most}.',
  },
  'number-too-large': {
    en: '"%{key}" is too large. Write a whole number from %{least} to %{most}.',
    ar: '«%{key}» أكبر من المسموح. اكتب عددًا من %{least} إلى %{most}.',
  },
  'order-not-whole': {
    en: '"%{key}" is not a whole number. Write 1, 2, 3 …',
    ar: 'قيمة «%{key}» ليست عددًا صحيحًا. اكتب 1 أو 2 أو 3 …',
  },
  'url-not-text': {
    en: '"%{key}" is not text. Write an address: "https://…".',
    ar: '«%{key}» ليس نصًا. اكتب عنوانًا كاملًا: "https://…".',
  },
  'url-form': {
    en: '"%{key}" is not an http or https address. Write "https://…", or omit the key.',
    ar: 'في «%{key}» ما ليس عنوان http أو https. اكتب "https://…"، أو احذف السطر.',
  },
  'date-missing': { en: `There is no "%{key}". ${ISO}`, ar: `لا يوجد «%{key}». ${ISO_AR}` },
  'date-not-iso': { en: `This is not a date. ${ISO}`, ar: `هذا ليس تاريخًا. ${ISO_AR}` },
  'date-no-such-day': { en: `This day does not exist. ${ISO}`, ar: `هذا اليوم لا وجود له في التقويم. ${ISO_AR}` },
  'date-no-such-time': { en: `This time does not exist. ${ISO}`, ar: `هذه الساعة لا وجود لها. ${ISO_AR}` },
  'date-no-such-offset': {
    en: `No time zone has this offset. ${ISO}`,
    ar: `لا منطقة زمنية بهذا الفارق. ${ISO_AR}`,
  },
  'date-year': {
    en: `The year is not between 1800 and 2200. ${ISO}`,
    ar: `السنة ليست بين 1800 و2200. ${ISO_AR}`,
  },
  'date-ambiguous': {
    en: '"%{written}" can mean %{first} or %{second}. Write the one you mean, or set "dateOrder" in site.yaml: day-month or month-day.',
    ar: '«%{written}» يحتمل %{first} و%{second}. اكتب المقصود منهما، أو حدّد «ترتيب التاريخ» في site.yaml: يوم-شهر أو شهر-يوم.',
  },
  'breaking-form': {
    en: '"%{key}" is neither true nor the date until which it applies. Write true, or a moment such as 2026-11-23T18:00.',
    ar: 'قيمة «%{key}» ليست «نعم» ولا موعد انتهائه. اكتب «نعم»، أو موعدًا مثل 2026-11-23T18:00.',
  },
  'section-missing': {
    en: 'There is no "%{key}". Write the name or slug of a section in sections.yaml.',
    ar: 'لا يوجد «%{key}». اكتب اسم قسم من sections.yaml.',
  },
  'section-not-text': {
    en: '"%{key}" is not text. Write the name or slug of a section in sections.yaml.',
    ar: 'قيمة «%{key}» ليست نصًا. اكتب اسم قسم واحد من sections.yaml.',
  },
  'next-form': {
    en: 'This names no article, or two. Write "article:" once.',
    ar: 'لا يسمّي هذا مقالًا، أو يسمّي اثنين. اكتب «المقال:» مرة واحدة.',
  },
  'file-missing': {
    en: 'The picture has no "%{key}". Write "%{key}: pictures/….jpg".',
    ar: 'الصورة بلا «%{key}». اكتب «%{key}: pictures/….jpg».',
  },
  'id-not-text': {
    en: '"%{key}" is not text. Put it in quotes.',
    ar: '«%{key}» ليس نصًا. ضعه بين علامتي اقتباس "…".',
  },
  'id-form': {
    en: '"%{key}" is not 3 to 40 characters of a–z, 0–9 and hyphens. Write one that is, and never change it.',
    ar: '«%{key}» ليس من 3 إلى 40 حرفًا من a–z و0–9 والشرطة. اكتب واحدًا كذلك، ولا تغيّره بعدها أبدًا.',
  },
  'slug-form': {
    en: '"%{key}" %{fault}. Write letters and digits joined by single hyphens, or omit the key.',
    ar: '«%{key}» %{fault}. اكتب حروفًا وأرقامًا تصل بينها شرطة واحدة، أو احذف السطر.',
  },
  'yaml-syntax': {
    en: 'This is not YAML (%{detail}). Correct the line, or put its value in quotes.',
    ar: 'تعذّرت قراءة هذا السطر (%{detail}). صحّحه، أو ضع قيمته بين علامتي اقتباس "…".',
  },
  'yaml-syntax/tab': {
    en: 'YAML does not allow tabs for indentation. Indent with spaces.',
    ar: 'لا تصح مسافة الجدولة (Tab) في أول السطر. استعمل المسافات العادية.',
  },
  'yaml-syntax/colon': {
    en: 'A value with ": " in it is not quoted. Put the whole value in "…" or \'…\'.',
    ar: 'في القيمة نقطتان رأسيتان «: » وليست بين علامتي اقتباس. ضع القيمة كلها بين "…".',
  },
  'yaml-syntax/no-colon': {
    en: 'A line has no colon after its key. Write "key: value", or indent it under the key above.',
    ar: 'سطر بلا نقطتين رأسيتين بعد مفتاحه. اكتب «المفتاح: القيمة»، أو أزِحه بمسافتين تحت المفتاح الذي فوقه.',
  },
  'yaml-syntax/not-closed': {
    en: 'A quote or bracket is not closed, or the colon after the key is missing, or the space after it. Close what was opened, or write "key: value".',
    ar: 'في السطر علامة اقتباس أو قوس لم يُغلق، أو تنقصه النقطتان بعد المفتاح أو المسافة بعدهما. أغلق ما فُتح، أو اكتب «المفتاح: القيمة».',
  },
  'yaml-syntax/bracket': {
    en: 'A bracket is not closed, or its content spans several lines. Close it on the same line.',
    ar: 'قوس لم يُغلق، أو امتد ما بداخله على عدة أسطر. أغلقه في السطر نفسه.',
  },
  'yaml-syntax/indent': {
    en: 'The indentation does not match the lines above. Align the keys of one level.',
    ar: 'بداية السطر لا تحاذي السطور التي فوقه. حاذِ بين مفاتيح المستوى الواحد.',
  },
  'yaml-syntax/token': {
    en: 'This text is not valid YAML here. Put the value in "…" or \'…\'.',
    ar: 'لا يصح هذا النص هنا. ضع القيمة بين علامتي اقتباس "…".',
  },
  'yaml-syntax/documents': {
    en: 'A second YAML document begins here. Keep one.',
    ar: 'يبدأ هنا مستند ثانٍ في الملف نفسه. أبقِ واحدًا.',
  },
  'yaml-alias': {
    en: 'A value cannot begin with "*", "&" or "!": YAML aliases, anchors and tags are not supported. Begin the items of a list with "- ", or put the value in quotes.',
    ar: 'لا يصح أن تبدأ القيمة بعلامة «*» أو «&» أو «!». ابدأ بنود القائمة بشرطة ومسافة «- »، أو ضع القيمة بين علامتي اقتباس "…".',
  },
  'yaml-directive': {
    en: 'YAML directives ("%…") are not supported. Delete the line.',
    ar: 'لا تُقبل توجيهات YAML («%…»). احذف السطر.',
  },
  'yaml-too-deep': {
    en: 'Values are nested too deeply to be read. Reduce the nesting.',
    ar: 'القيم متداخلة إلى حد تتعذر معه قراءتها. قلّل التداخل.',
  },
  'yaml-key-not-text': {
    en: 'A key is not plain text. Write a word, then a colon.',
    ar: 'مفتاح ليس كلمة. اكتب كلمة ثم نقطتين رأسيتين.',
  },
  'yaml-key-twice': {
    en: '"%{key}" is given twice. Keep one of them.',
    ar: 'كُتب «%{key}» مرتين. أبقِ واحدًا منهما.',
  },
  'yaml-key-twice/other-name': {
    en: '"%{key}" (the key "%{canonical}") is given twice. Keep one of them.',
    ar: 'كُتب «%{key}» (وهو المفتاح «%{canonical}») مرتين. أبقِ واحدًا منهما.',
  },
  'marks-too-many': {
    en: 'A letter carries %{count} marks, which overlap the lines around it. Delete the superfluous ones.',
    ar: 'حرف عليه %{count} من الحركات والعلامات، فتغطي ما حوله من السطور. احذف الزائد منها.',
  },
  'direction-override': {
    en: 'The invisible direction character %{name} reverses the text around it. Delete it; foreign words are isolated automatically.',
    ar: 'رمز الاتجاه الخفي %{name} يقلب ما حوله من النص. احذفه؛ فالكلمات الأجنبية تُعزل تلقائيًا.',
  },
  'character-forbidden': {
    en: 'The invisible character %{name} cannot be published. Delete it.',
    ar: 'الرمز الخفي %{name} لا يجوز نشره. احذفه.',
  },
  'isolate-unclosed': {
    en: 'A direction isolate (U+2066 to U+2068) is not closed in its paragraph. Delete it, or close it with U+2069.',
    ar: 'رمز عزل الاتجاه (U+2066 إلى U+2068) لم يُغلق في فقرته. احذفه، أو أغلقه بالرمز U+2069.',
  },
});

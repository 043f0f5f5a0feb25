import { defineTexts } from '../message.ts';

/** Messages about one article or page file. */
export const ARTICLE_TEXTS = defineTexts({
  'file-empty': {
    en: 'The file is empty. Write front matter between "---" lines, then the text.',
    ar: 'الملف فارغ. اكتب رأس المقال بين سطرين من «---» ثم النص.',
  },
  'front-matter-missing': {
    en: 'There is no front matter. Begin the file with a line "---", then title, date and section.',
    ar: 'لا رأس للمقال. ابدأ الملف بسطر «---» ثم العنوان والتاريخ والقسم.',
  },
  'front-matter-missing/fence': {
    en: 'The first line is not "---" alone. Begin the file with three hyphens, nothing before or after them.',
    ar: 'السطر الأول ليس «---» وحدها. ابدأ الملف بثلاث شرطات لا شيء قبلها ولا بعدها.',
  },
  'front-matter-open': {
    en: 'The front matter is not closed. Write a line "---" after its last key.',
    ar: 'رأس المقال لم يُغلق. اكتب سطر «---» بعد آخر مفتاح فيه.',
  },
  'front-matter-too-long': {
    en: 'The front matter is over 64 KB. Move text into the body.',
    ar: 'يتجاوز رأس المقال 64 كيلوبايت. انقل النص إلى المتن.',
  },
  'character-lost': {
    en: 'A letter was lost when the text was converted ("\uFFFD", %{count} in this file). Write the letter again.',
    ar: 'ضاع حرف عند تحويل النص («\uFFFD»، وعددها في الملف %{count}). اكتب الحرف من جديد.',
  },
  'slug-empty': {
    en: 'The file\'s name "%{name}" contains no letter or digit. Rename it, or write a slug.',
    ar: 'ليس في اسم الملف «%{name}» حرف ولا رقم. غيّر اسمه، أو اكتب «المسار».',
  },
  'slug-empty/row': {
    en: '"%{key}" contains no letter or digit for an address. Write another one, or add a slug.',
    ar: 'ليس في «%{key}» حرف ولا رقم يصلح لعنوان الصفحة. اكتب غيره، أو أضف slug.',
  },
  'slug-too-long': {
    en: "The file's name is over %{limit} bytes long. Rename it, or write a slug.",
    ar: 'يتجاوز اسم الملف %{limit} بايت. اختصره، أو اكتب «المسار».',
  },
  'slug-taken': {
    en: 'The address "/%{slug}/" belongs to the site. Write another slug.',
    ar: 'العنوان «/%{slug}/» محجوز للموقع نفسه. اكتب مسارًا آخر.',
  },
  'section-unknown': {
    en: '"%{name}" is not a section of sections.yaml. Write one of: %{known}.',
    ar: '«%{name}» ليس قسمًا في sections.yaml. اكتب واحدًا من: %{known}.',
  },
  'section-unknown/near': {
    en: '"%{name}" is not a section of sections.yaml. Did you mean %{near:either}?',
    ar: '«%{name}» ليس قسمًا في sections.yaml. هل تقصد %{near:either}؟',
  },
  'author-empty': {
    en: 'The author "%{name}" contains no letter or digit. Write a name, or remove it.',
    ar: 'ليس في اسم الكاتب «%{name}» حرف ولا رقم. اكتب اسمًا، أو احذفه.',
  },
  'tag-empty': {
    en: 'The tag "%{name}" contains no letter or digit. Write a word, or remove it.',
    ar: 'ليس في الوسم «%{name}» حرف ولا رقم. اكتب كلمة، أو احذفه.',
  },
  'picture-from-elsewhere': {
    en: 'The picture is on another server. Save it in content/pictures and write its path.',
    ar: 'الصورة على خادم آخر. احفظها في content/pictures واكتب مسارها.',
  },
  'picture-outside': {
    en: 'The picture is outside the content folder. Move it into content/pictures.',
    ar: 'الصورة خارج مجلد المحتوى. انقلها إلى content/pictures.',
  },
  'second-article': {
    en: 'Another article begins here. Put it into a file of its own.',
    ar: 'يبدأ هنا مقال آخر. ضعه في ملف مستقل.',
  },
  'body-empty': {
    en: 'The article has no text: readers will see only its headline. Write the text below the second "---", or mark the article as a draft.',
    ar: 'المقال بلا نص، ولن يرى القارئ إلا عنوانه. اكتب النص تحت «---» الثانية، أو اجعل المقال مسودة.',
  },
  'updated-before-date': {
    en: 'The article was updated before it was published. Write a later date.',
    ar: 'تاريخ التحديث يسبق تاريخ النشر. اكتب تاريخًا بعده.',
  },
  'correction-before-date': {
    en: 'The correction was made before the article was published. Write a later date.',
    ar: 'تاريخ التصويب يسبق تاريخ النشر. اكتب تاريخًا بعده.',
  },
  'withdrawn-before-date': {
    en: 'The article was withdrawn before it was published. Write a later date.',
    ar: 'تاريخ السحب يسبق تاريخ النشر. اكتب تاريخًا بعده.',
  },
  'date-twice': {
    en: 'Clocks showed %{written} twice in the site’s zone; the first, %{first}, is used. For the second write %{second}.',
    ar: 'مرّت الساعة %{written} مرتين بتوقيت الصحيفة، فأُخذت الأولى %{first}. إن قصدت الثانية فاكتب %{second}.',
  },
  'date-skipped': {
    en: 'No clock in the site’s zone showed %{written}: clocks went forward over it. Write %{before} or %{after}.',
    ar: 'لم تمرّ الساعة %{written} بتوقيت الصحيفة، فقد قُدّمت الساعات فوقها. اكتب %{before} أو %{after}.',
  },
});

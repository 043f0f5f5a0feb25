import { defineTexts } from '../message.ts';

/** Messages of `nuqta import` about what a source holds. */
export const SOURCE_TEXTS = defineTexts({
  'source-subject-part/item': { en: 'The item "%{title}"', ar: 'العنصر «%{title}»' },
  'source-subject-part/post': { en: 'The post "%{title}"', ar: 'المنشور «%{title}»' },
  'source-subject-part/page': { en: 'The page "%{title}"', ar: 'الصفحة «%{title}»' },
  'source-subject-part/message': { en: 'The message "%{title}"', ar: 'الرسالة «%{title}»' },
  'source-subject-part/row': { en: 'The row "%{title}"', ar: 'السطر «%{title}»' },
  'body-missing': { en: '%{subject} has no text. It is passed over.', ar: '%{subject}: لا نص. لم يُستورد.' },
  'body-missing/field': {
    en: 'There is no text in "%{field}". Name the field that has it: --map body=FIELD.',
    ar: 'لا نص في الحقل «%{field}». سمِّ الحقل الذي فيه النص: ‎--map body=FIELD‎.',
  },
  'body-missing/substack': {
    en: 'The text of "%{title}" (posts/%{id}.html) is not beside the table. Import the whole export, folder or zip.',
    ar: 'نص «%{title}» (posts/%{id}.html) ليس بجانب الجدول. استورد التصدير كله، مجلدًا أو zip.',
  },
  'body-unreadable': { en: '%{subject} cannot be read. %{cause}', ar: '%{subject}: تعذّرت القراءة. %{cause}' },
  'html-too-long': { en: 'It is over 8 MB of HTML.', ar: 'يتجاوز 8 ميغابايت من HTML.' },
  'html-too-deep': { en: 'Its elements stand inside each other too deep.', ar: 'عناصره متداخلة أعمق مما يُقرأ.' },
  'url-invalid': {
    en: '%{written} is not a web address and was left out.',
    ar: '‏%{written} ليس عنوانًا على الشبكة، فتُرك.',
  },
  'template-left': {
    en: 'Marks of another generator were not understood: %{names}. Write what they showed, or delete them.',
    ar: 'علامات من مولّد آخر لم تُفهم: %{names}. اكتب ما كانت تعرضه، أو احذفها.',
  },
  'xml-fault': {
    en: 'The XML is broken here (%{cause}). Export it again; items before and after it are read where they can be.',
    ar: 'ملف XML معطوب هنا (%{cause}). صدّره من جديد؛ ويُقرأ ما قبله وما بعده إن أمكن.',
  },
  'picture-left-out/attachment': {
    en: 'The lead picture (attachment %{id}) is not in the export. Export the media too, and import both files.',
    ar: 'صورة الصدر (المرفق %{id}) ليست في التصدير. صدّر الوسائط أيضًا واستورد الملفين معًا.',
  },
  'picture-left-out/message': {
    en: 'A file of message %{id} is not in the export. Export again with photos and files.',
    ar: 'ملف من الرسالة %{id} ليس في التصدير. صدّر من جديد مع الصور والملفات.',
  },
  'picture-left-out': {
    en: 'Pictures are not in the source, and were left out: %{names}. Give the folder that holds them with --media, or save them in content/pictures and write them in.',
    ar: 'صور ليست في المصدر فتُركت: %{names}. سمِّ مجلدها مع ‎--media‎، أو احفظها في content/pictures واكتبها بنفسك.',
  },
  'picture-left-out/more': {
    en: 'Pictures are not in the source, and were left out: %{names} and %{more} more. Give the folder that holds them with --media, or save them in content/pictures and write them in.',
    ar: 'صور ليست في المصدر فتُركت: %{names} و%{more} غيرها. سمِّ مجلدها مع ‎--media‎، أو احفظها في content/pictures واكتبها بنفسك.',
  },
  'element-left-out': {
    en: 'Left out with all they hold: %{names}. Write in what readers need.',
    ar: 'تُركت هذه بكل ما فيها: %{names}. اكتب منها ما يحتاج إليه القارئ.',
  },
  'link-left-out': {
    en: 'Links lead nowhere here, and their words alone were kept: %{names}. Write the address of the article or page.',
    ar: 'روابط لا تقود هنا إلى شيء، فبقيت كلماتها وحدها: %{names}. اكتب عنوان المقال أو الصفحة.',
  },
  'text-garbled': {
    en: '%{subject} was decoded wrongly before it was saved, and letters of it are lost. Export it again as UTF-8. It is passed over.',
    ar: '%{subject}: قُرئ بترميز خاطئ قبل أن يُحفظ فضاعت منه حروف. صدّره من جديد بترميز UTF-8. لم يُستورد.',
  },
  'text-repaired': {
    en: '%{subject} was once decoded wrongly, and was put right. Read it once.',
    ar: '%{subject}: كان مقروءًا بترميز خاطئ وأُصلح. اقرأه مرة.',
  },
  'picture-only': {
    en: '%{subject} is pictures without text. It is a draft until a picture stands in it.',
    ar: '%{subject}: صور بلا نص. يبقى مسودة حتى توضع فيه صورة.',
  },
  'private-draft': {
    en: '%{subject} was private in its source. It is a draft.',
    ar: '%{subject}: كان خاصًا في مصدره، فهو مسودة.',
  },
  'password-draft': {
    en: '%{subject} was protected by a password in its source. It is a draft.',
    ar: '%{subject}: كان محميًا بكلمة سر في مصدره، فهو مسودة.',
  },
  'summary-draft': {
    en: '%{subject} has a summary only. Write its text in. It is a draft.',
    ar: '%{subject}: ليس فيه إلا ملخص. اكتب نصه. هو مسودة.',
  },
  'status-draft': {
    en: '%{subject} has a status of its own in its source. It is a draft.',
    ar: '%{subject}: له في مصدره حالة خاصة، فهو مسودة.',
  },
  'author-account': {
    en: '%{subject} has no name for %{accounts}, and no byline from it. Give --author-map "%{first}=NAME".',
    ar: '%{subject}: لا اسم لـ %{accounts}، فلا كاتب منه. اكتب ‎--author-map "%{first}=NAME"‎.',
  },
  'tags-left-out': {
    en: '%{subject} has too many tags. Left out: %{names}.',
    ar: '%{subject}: وسومه أكثر مما يُقبل، فتُرك منها: %{names}.',
  },
  'summary-left-out': {
    en: '%{subject} has a summary as long as a text, which was left out.',
    ar: '%{subject}: ملخصه طويل كالمتن، فتُرك.',
  },
  'date-unknown': {
    en: '%{subject} has %{written} for its date, which is none or has two meanings. Write its date in.',
    ar: '%{subject}: تاريخه المكتوب %{written} ليس تاريخًا أو له معنيان. اكتب تاريخه.',
  },
  'section-unknown/source': {
    en: 'No section is known for "%{names}". Give --section-map "%{first}=SECTION" or --default-section.',
    ar: 'لا يُعرف قسم يقابل «%{names}». اكتب ‎--section-map "%{first}=SECTION"‎ أو ‎--default-section‎.',
  },
  'terms-unnamed': {
    en: 'Categories and tags are numbers here (%{ids}). Ask for the posts with "?_embed" to have their names.',
    ar: 'التصنيفات والوسوم هنا أرقام (%{ids}). اطلب المنشورات مع «?_embed» لتأتي أسماؤها.',
  },
  'row-too-wide': {
    en: 'This row has %{cells} cells under %{names} names. Put cells that hold the separator in quotation marks. It is passed over.',
    ar: 'في هذا السطر من الخلايا %{cells} تحت %{names} من الأسماء. ضع الخلية التي فيها الفاصلة بين علامتي تنصيص. لم يُستورد.',
  },
  'json-broken': {
    en: 'This JSON is broken (%{cause}). Export or fetch it again.',
    ar: 'ملف JSON معطوب (%{cause}). صدّره أو نزّله من جديد.',
  },
  'kind-unknown/json': {
    en: 'This is JSON of a kind that is not known (its keys: %{keys}). Known are %{known}; for a list of objects name the field that has the text: --map body=FIELD.',
    ar: 'هذا JSON من نوع غير معروف (مفاتيحه: %{keys}). المعروف: %{known}. وإن كان قائمة كائنات فسمِّ الحقل الذي فيه النص: ‎--map body=FIELD‎.',
  },
  'kind-unknown/json-bare': {
    en: 'This is JSON of a kind that is not known (without keys). Known are %{known}; for a list of objects name the field that has the text: --map body=FIELD.',
    ar: 'هذا JSON من نوع غير معروف (بلا مفاتيح). المعروف: %{known}. وإن كان قائمة كائنات فسمِّ الحقل الذي فيه النص: ‎--map body=FIELD‎.',
  },
  'line-too-long': {
    en: 'This line is over 16 MB long and is passed over. Write one object a line.',
    ar: 'يتجاوز هذا السطر 16 ميغابايت، فلم يُستورد. اكتب كائنًا في كل سطر.',
  },
  'line-not-json': {
    en: 'This line is not a JSON object. Write one object a line.',
    ar: 'ليس هذا السطر كائن JSON. اكتب كائنًا في كل سطر.',
  },
  'page-empty': {
    en: 'There is no article text on this page. Save the page as text and import it again.',
    ar: 'لا نص مقال في هذه الصفحة. احفظ الصفحة نصًا واستوردها من جديد.',
  },
  'page-no-article': {
    en: 'No article was found on this page: it has no text, or only links. Save the page of one article.',
    ar: 'لم يُعثر على مقال في هذه الصفحة: لا نص فيها، أو ليس فيها إلا روابط. احفظ صفحة مقال واحد.',
  },
  'page-draft': {
    en: 'The page "%{title}" is not public in its source, and pages have no drafts. It is passed over.',
    ar: 'الصفحة «%{title}» غير معلنة في مصدرها، وليس للصفحات مسودات. لم تُستورد.',
  },
  'builder-tags': {
    en: 'Tags of a page builder were taken out, and the text in them kept: %{names}. Look at the order of the text.',
    ar: 'نُزعت وسوم منشئ صفحات وبقي ما فيها من نص: %{names}. راجع ترتيب النص.',
  },
  'shortcode-left': {
    en: 'Shortcodes stay in the text as they are: %{names}. Write what they showed, or delete them.',
    ar: 'رموز قصيرة باقية في النص كما هي: %{names}. اكتب ما كانت تعرضه، أو احذفها.',
  },
  'block-missing': {
    en: 'A reusable block (%{id}) is not in the export, and its text is missing here. Export all content, or write it in.',
    ar: 'مكوّن متكرر (%{id}) ليس في التصدير، فنصه غائب هنا. صدّر المحتوى كله، أو اكتبه بنفسك.',
  },
  'front-matter-broken': {
    en: 'The front matter cannot be read (%{cause}). Mend it, and import the file again.',
    ar: 'تعذّرت قراءة رأس الملف (%{cause}). أصلحه واستورد الملف من جديد.',
  },
  'keys-left-out': {
    en: 'Keys of the front matter that have no place here were left out: %{names}.',
    ar: 'مفاتيح في رأس الملف لا موضع لها هنا فتُركت: %{names}.',
  },
  'item-twice': {
    en: 'The same item stands at %{where}. It is written once.',
    ar: 'العنصر نفسه في %{where}. يُكتب مرة واحدة.',
  },
  'id-twice/source': {
    en: 'Another item, at %{where}, has the same id. This one is passed over; give it an id of its own.',
    ar: 'عنصر آخر في %{where} له المعرّف نفسه. لم يُستورد هذا؛ أعطه معرّفًا خاصًا.',
  },
  'source-empty': {
    en: 'Nothing in it is a source that is read. Name a folder or archive with an export, pages or Markdown files.',
    ar: 'ليس فيه ما يُقرأ مصدرًا. سمِّ مجلدًا أو أرشيفًا فيه تصدير أو صفحات أو ملفات Markdown.',
  },
  'gzip-broken': {
    en: 'The gzip text is broken (%{cause}). Fetch the file again; what came before the break is imported.',
    ar: 'ملف gzip معطوب (%{cause}). نزّله من جديد؛ وقد استُورد ما قبل موضع العطب.',
  },
  'not-text/bytes': {
    en: 'This is no text: it holds bytes that no text has. Save the page or archive as text.',
    ar: 'هذا ليس نصًا، ففيه بايتات لا تكون في نص. احفظ الصفحة أو الأرشيف نصًا.',
  },
});

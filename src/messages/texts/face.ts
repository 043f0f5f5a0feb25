import { defineTexts } from '../message.ts';

/** Messages about the newspaper's own face: pictures, menus, services, wording. */
export const FACE_TEXTS = defineTexts({
  'face-file-form': {
    en: 'This is not the path of an SVG or PNG file. Write one such as pictures/nameplate.svg in content, or /nameplate.svg in public.',
    ar: 'ليس هذا مسار ملف SVG أو PNG. اكتب مسارًا مثل pictures/nameplate.svg من مجلد المحتوى، أو /nameplate.svg من المجلد public.',
  },
  'face-missing': {
    en: 'There is no file %{file} in the folder %{folder}. Put it there, or correct the path.',
    ar: 'لا يوجد الملف «%{file}» في المجلد %{folder}. ضعه فيه، أو صحّح المسار.',
  },
  'face-broken': {
    en: '%{file} cannot be drawn (%{cause}). Export it again as SVG or PNG.',
    ar: 'تعذّر رسم الملف «%{file}» (%{cause}). صدّره من جديد بصيغة SVG أو PNG.',
  },
  'menu-unknown': {
    en: 'No section, page or tag is called "%{name}". Write the name of one, a path of this site, or "https://…".',
    ar: 'لا قسم ولا صفحة ولا وسم باسم «%{name}». اكتب اسم واحد منها، أو مسارًا في هذا الموقع، أو «https://…».',
  },
  'menu-unknown/near': {
    en: 'No section, page or tag is called "%{name}". Did you mean %{near:either}?',
    ar: 'لا قسم ولا صفحة ولا وسم باسم «%{name}». هل تقصد %{near:either}؟',
  },
  'menu-too-long': {
    en: 'This menu has over %{limit} entries. Keep those that readers look for.',
    ar: 'في هذه القائمة أكثر من %{limit} بندًا. أبقِ ما يبحث عنه القراء.',
  },
  'accounts-too-many': {
    en: 'There are over %{limit} accounts. Keep those that are used.',
    ar: 'الحسابات أكثر من %{limit}. أبقِ ما تستعملونه منها.',
  },
  'channel-form': {
    en: 'This is not an address of %{network}. Write "%{example}".',
    ar: 'ليس هذا عنوانًا من %{network}. اكتب «%{example}».',
  },
  'email-form': {
    en: 'This is not an address for mail. Write editor@example.org.',
    ar: 'ليس هذا عنوان بريد. اكتب editor@example.org.',
  },
  'service-host': {
    en: 'The value of "%{key}" is not an https address without a query. Write "%{example}".',
    ar: 'قيمة «%{key}» ليست عنوانًا يبدأ بـ https وليس فيه استعلام. اكتب «%{example}».',
  },
  'service-id': {
    en: 'There is no "%{key}". Write the one that the service gives you, in quotes.',
    ar: 'لا يوجد «%{key}». اكتب ما تعطيك الخدمة إياه، بين علامتي اقتباس.',
  },
  'service-repository': {
    en: 'The value of "%{key}" is not a repository. Write "owner/name".',
    ar: 'قيمة «%{key}» ليست مستودعًا. اكتب «owner/name».',
  },
  'privacy-missing': {
    en: 'Services of others are switched on, and no page tells readers. Write pages/privacy.md; what is switched on is listed at its end by itself.',
    ar: 'في الموقع خدمات من غيركم، ولا صفحة تخبر القراء بها. اكتب الملف pages/privacy.md، وتُسرد الخدمات في آخره من تلقائها.',
  },
  'wording-not-a-map': {
    en: 'This file is not a mapping of keys. Write "readAlso: your text", a line each.',
    ar: 'ليس في هذا الملف مفاتيح وقيم. اكتب «"اقرأ أيضًا": نصّكم»، كلًا في سطر.',
  },
  'wording-unknown': {
    en: '"%{key}" is no text of the interface. Write one of our texts, a colon, and yours.',
    ar: '«%{key}» ليس من نصوص الواجهة. اكتب نصًا من نصوصنا، ثم نقطتين، ثم نصّكم.',
  },
  'wording-unknown/near': {
    en: '"%{key}" is no text of the interface. Did you mean %{near:either}?',
    ar: '«%{key}» ليس من نصوص الواجهة. هل تقصد %{near:either}؟',
  },
  'wording-invalid/empty': {
    en: '"%{key}" is not text. Write words that a reader can see, in quotes.',
    ar: 'قيمة «%{key}» ليست نصًا. اكتب كلمات يراها القارئ، بين علامتي اقتباس.',
  },
  'wording-invalid/long': {
    en: '"%{key}" is over %{limit} letters long. Shorten it.',
    ar: 'نص «%{key}» أطول من %{limit} حرف. اختصره.',
  },
  'wording-invalid/needs': {
    en: '"%{key}" needs %{names}, which stands for what differs from page to page. Write it where it belongs.',
    ar: 'يحتاج نص «%{key}» إلى %{names}، وهو يمثّل ما يتغيّر من صفحة إلى أخرى. اكتبه في موضعه.',
  },
  'wording-invalid/strange': {
    en: '"%{key}" has no %{names}. Remove it.',
    ar: 'ليس في نص «%{key}» موضع لـ %{names}. احذفه.',
  },
});

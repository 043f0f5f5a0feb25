import { defineTexts } from '../message.ts';

/** Messages about the settings files of a newspaper. */
export const SETTINGS_TEXTS = defineTexts({
  'setting-missing': {
    en: 'There is no "%{key}". Write "%{key}: %{example}".',
    ar: 'لا يوجد «%{key}». اكتب «%{key}: %{example}».',
  },
  'setting-not-text': {
    en: 'The value of "%{key}" is not text. Write "%{key}: %{example}".',
    ar: 'قيمة «%{key}» ليست نصًا. اكتب «%{key}: %{example}».',
  },
  'settings-form': {
    en: 'This file is not a mapping of keys. Write "name: …", "description: …" and "address: …", a line each.',
    ar: 'ليس في هذا الملف مفاتيح وقيم. اكتب «الاسم: …» و«التعريف: …» و«العنوان: …»، كلًا في سطر.',
  },
  'settings-too-long': {
    en: 'The file is over 4 MB. Remove what is not a setting.',
    ar: 'يتجاوز الملف 4 ميغابايت. احذف ما ليس من الإعدادات.',
  },
  'site-missing': {
    en: 'site.yaml is missing or empty. Write name, description and address in it.',
    ar: 'الملف site.yaml غير موجود أو فارغ. اكتب فيه «الاسم:» و«التعريف:» و«العنوان:»، كلًا في سطر.',
  },
  'sections-missing': {
    en: 'There is no section. Write sections.yaml with a "- name: …" for each.',
    ar: 'لا يوجد أي قسم. اكتب الملف sections.yaml وفيه «- الاسم: …» لكل قسم.',
  },
  'rows-not-a-list': {
    en: 'This file is not a list. Begin each entry with "- ".',
    ar: 'ليس هذا الملف قائمة. ابدأ كل بند بـ «- ».',
  },
  'row-form': {
    en: 'This row has another form. Write "%{example}" after "- ".',
    ar: 'هذا البند له صيغة أخرى. اكتب «%{example}» بعد «- ».',
  },
  'section-twice': {
    en: '"%{name}" is taken by the section in line %{line}. Write it in one place only.',
    ar: '«%{name}» مأخوذ للقسم الذي في السطر %{line}. اكتبه في موضع واحد.',
  },
  'section-twice/here': {
    en: '"%{name}" is written twice here. Remove one.',
    ar: 'كُتب «%{name}» هنا مرتين. احذف واحدًا.',
  },
  'author-twice': {
    en: '"%{name}" is taken by the author in line %{line}. Write it in one place only.',
    ar: '«%{name}» مأخوذ للكاتب الذي في السطر %{line}. اكتبه في موضع واحد.',
  },
  'author-twice/here': {
    en: '"%{name}" is written twice here. Remove one.',
    ar: 'كُتب «%{name}» هنا مرتين. احذف واحدًا.',
  },
  'time-zone-missing': {
    en: 'The newspaper has no time zone, and would date its articles by London. Add a line: timeZone: Africa/Tripoli',
    ar: 'ليس للصحيفة منطقة زمنية، فتُؤرَّخ مقالاتها بتوقيت لندن. أضف سطرًا مثل هذا: ‎timeZone: Africa/Tripoli‎ (أو «المنطقة الزمنية»).',
  },
  'advert-period': {
    en: 'The advertisement would end before it begins. Write a later day under until.',
    ar: 'ينتهي الإعلان قبل أن يبدأ. اكتب في «حتى» يومًا لاحقًا.',
  },
  'source-twice': {
    en: '"%{name}" is taken by the source in line %{line}. Write it in one place only.',
    ar: '«%{name}» مأخوذ للمصدر الذي في السطر %{line}. اكتبه في موضع واحد.',
  },
  'source-twice/here': {
    en: '"%{name}" is written twice here. Remove one.',
    ar: 'كُتب «%{name}» هنا مرتين. احذف واحدًا.',
  },
  'tag-twice': {
    en: '"%{name}" is taken by the tag in line %{line}. Write it in one place only.',
    ar: '«%{name}» مأخوذ للوسم الذي في السطر %{line}. اكتبه في موضع واحد.',
  },
  'tag-twice/here': {
    en: '"%{name}" is written twice here. Remove one.',
    ar: 'كُتب «%{name}» هنا مرتين. احذف واحدًا.',
  },
  'redirect-twice': {
    en: '"%{name}" is taken by the redirect in line %{line}. Write it in one place only.',
    ar: '«%{name}» مأخوذ للتحويل الذي في السطر %{line}. اكتبه في موضع واحد.',
  },
  'redirect-twice/here': {
    en: '"%{name}" is written twice here. Remove one.',
    ar: 'كُتب «%{name}» هنا مرتين. احذف واحدًا.',
  },
  'redirect-loop': {
    en: 'This redirect leads back to itself. Write the new address of the article.',
    ar: 'يعود هذا التحويل إلى نفسه. اكتب العنوان الجديد للمقال.',
  },
  'redirect-chain': {
    en: 'This redirect leads to another one. Write the final address: %{address}.',
    ar: 'يقود هذا التحويل إلى تحويل آخر. اكتب العنوان الأخير: %{address}.',
  },
  'address-form': {
    en: '"%{key}" is not an origin. Write "https://example.org", and the path, if any, under base.',
    ar: 'قيمة «%{key}» ليست عنوان موقع وحده. اكتب "https://example.org"، والمجلد إن وُجد في مفتاح «المجلد» (base).',
  },
  'base-form': {
    en: '"%{key}" is not a path of ASCII letters. Write "/" or "/news/".',
    ar: '«%{key}» ليس مسارًا بحروف لاتينية. اكتب "/" أو "/news/".',
  },
  'time-zone': {
    en: 'The value of "%{key}" is not a known time zone. Write an IANA name: Asia/Riyadh, Africa/Cairo.',
    ar: 'قيمة «%{key}» ليست منطقة زمنية معروفة. اكتب اسمها كما في القائمة الدولية: Africa/Tripoli، Asia/Riyadh، Africa/Cairo.',
  },
  'contact-form': {
    en: '"%{key}" is not an address. Write "mailto:…" or "https://…".',
    ar: '«%{key}» ليس عنوانًا. اكتب "mailto:…" أو "https://…".',
  },
  'keep-form': {
    en: '"%{key}" has what is not a path inside the published folder. Write paths from the root of the site: %{example}.',
    ar: 'في «%{key}» ما ليس مسارًا داخل المجلد المنشور. اكتب مسارات من جذر الموقع: %{example}.',
  },
  'keep-everything': {
    en: '"%{key}" would keep everything. Write paths from the root of the site: %{example}.',
    ar: 'سيُبقي «%{key}» على كل شيء. اكتب مسارات من جذر الموقع: %{example}.',
  },
  'keep-too-many': {
    en: '"%{key}" names over %{limit} paths. Name their folders instead.',
    ar: 'في «%{key}» أكثر من %{limit} مسار. اكتب مجلداتها بدلًا منها.',
  },
  'old-address': {
    en: '"%{key}" is not a path. Write the path alone, without host, query or "#": /2020/01/05/…/.',
    ar: '«%{key}» ليس مسارًا. اكتب المسار وحده بلا نطاق ولا «?» ولا «#»: ‎/2020/01/05/…/‎.',
  },
  'old-address/front': {
    en: '"%{key}" is the front page. Write the path alone, without host, query or "#": /2020/01/05/…/.',
    ar: '«%{key}» هو الصفحة الأولى. اكتب مسار صفحة قديمة: ‎/2020/01/05/…/‎.',
  },
  'old-address/reserved': {
    en: '"%{key}" is reserved by the site or its host. Write the path of a page: /2020/01/05/…/.',
    ar: '«%{key}» محجوز للموقع أو لمضيفه. اكتب مسار صفحة قديمة: ‎/2020/01/05/…/‎.',
  },
  'old-address/long': {
    en: '"%{key}" is longer than disks allow. Write the path of a page: /2020/01/05/…/.',
    ar: '«%{key}» أطول مما تقبله الأقراص. اكتب مسار صفحة قديمة: ‎/2020/01/05/…/‎.',
  },
  'old-address-wildcard': {
    en: '"%{key}" contains "*", which hosts treat as a wildcard. Write each address in a separate row.',
    ar: 'في «%{key}» علامة «*»، والمضيفون يفهمونها «أي شيء». اكتب كل عنوان في بند مستقل.',
  },
  'new-address': {
    en: '"%{key}" is neither a path nor an https address. Write "/…" or "https://…".',
    ar: '«%{key}» ليس مسارًا ولا عنوان https. اكتب "/…" أو "https://…".',
  },
  'colour-missing': {
    en: 'There is no "%{key}". Write a colour in quotes, because "#" begins a comment: "#1d3f8f".',
    ar: 'لا يوجد «%{key}». اكتب اللون بين علامتي اقتباس، فعلامة # تبدأ تعليقًا: "#1d3f8f".',
  },
  'colour-form': {
    en: '"%{key}" is not a colour of six digits. Write it in quotes, because "#" begins a comment: "#1d3f8f".',
    ar: '«%{key}» ليس لونًا من ستة أرقام. اكتبه بين علامتي اقتباس، فعلامة # تبدأ تعليقًا: "#1d3f8f".',
  },
  'colour-pale': {
    en: '%{hex} is too pale to be read on the page (contrast below 4.5 : 1). The nearest colour that can be read is "%{readable}".',
    ar: 'اللون %{hex} أبهت من أن يُقرأ على الصفحة (تباينه دون 4.5 : 1). أقرب لون يُقرأ هو "%{readable}".',
  },
  'pigment-unknown': {
    en: 'The colour "%{word}" is not known. Write one of: %{known}; or a colour in quotes: "#556b2f".',
    ar: 'اللون «%{word}» غير معروف. اكتب واحدًا من: %{known}؛ أو لونًا بين علامتي اقتباس: "#556b2f".',
  },
  'importance-form': {
    en: '"%{key}" is not 1, 2 or 3. Write 1 for what may lead, 3 for what stays below, or omit the key.',
    ar: '«%{key}» ليست 1 ولا 2 ولا 3. اكتب 1 لما يصلح صدرًا، و3 لما يبقى أسفل الصفحة، أو احذف السطر.',
  },
  'until-form': {
    en: '"%{key}" is not a date. Write 2026-11-23 for the end of that day, or 2026-11-23T18:00.',
    ar: 'قيمة «%{key}» ليست تاريخًا. اكتب 2026-11-23 لآخر ذلك اليوم، أو 2026-11-23T18:00.',
  },
  'front-off-form': {
    en: 'This names neither an article nor a section, or both. Write one of "article:" and "section:".',
    ar: 'لا يسمّي هذا البند مقالًا ولا قسمًا، أو يسمّيهما معًا. اكتب «المقال:» أو «القسم:».',
  },
  'front-room': {
    en: '"%{key}" has room for %{limit}. Remove some.',
    ar: 'يتسع «%{key}» لـ %{limit} فقط. احذف بعضها.',
  },
  'front-section-unknown': {
    en: 'There is no section "%{name}". Write one of: %{known}.',
    ar: 'لا قسم باسم «%{name}». اكتب واحدًا من: %{known}.',
  },
  'front-section-unknown/near': {
    en: 'There is no section "%{name}". Did you mean %{near:either}?',
    ar: 'لا قسم باسم «%{name}». هل تقصد %{near:either}؟',
  },
});

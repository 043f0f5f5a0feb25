import { defineTexts } from '../message.ts';

/** Messages about the body of an article. */
export const MARKDOWN_TEXTS = defineTexts({
  'body-size': {
    en: 'The text is over 2 MB. Split it into several articles.',
    ar: 'يتجاوز النص 2 ميغابايت. قسّمه على عدة مقالات.',
  },
  'character-forbidden/reference': {
    en: '"%{written}" refers to a character that cannot be published. Write the intended character.',
    ar: 'يشير «%{written}» إلى رمز لا يجوز نشره. اكتب الحرف المقصود نفسه.',
  },
  'definition-twice': {
    en: '[%{name}] is defined twice, and this definition is ignored. Give each a different name.',
    ar: 'عُرّف ‎[%{name}]‎ مرتين، وأُهمل هذا التعريف. أعطِ كل تعريف اسمًا مختلفًا.',
  },
  'definition-unused': {
    en: '[%{name}] is never used, and the line is omitted. Write [words][%{name}], or "\\[" where it is text.',
    ar: 'لا شيء يستعمل ‎[%{name}]‎، فحُذف السطر من الصفحة. اكتب ‎[كلمات][%{name}]‎ حيث تريد الرابط، أو «\\[» إن كان السطر نصًا.',
  },
  'link-dropped/empty': {
    en: 'A link leads nowhere and was dropped. Write its address in the round brackets.',
    ar: 'رابط بلا عنوان، فحُذف وبقيت كلماته. اكتب عنوانه بين القوسين المستديرين.',
  },
  'link-dropped/address': {
    en: 'The link "%{written}" is not an address and was dropped. Write https://host/path.',
    ar: '«%{written}» ليس عنوانًا صالحًا، فحُذف الرابط وبقيت كلماته. اكتب العنوان كاملًا: https://host/path.',
  },
  'link-dropped/mail': {
    en: 'A mail link has no address and was dropped. Write mailto:name@host.',
    ar: 'رابط بريد بلا عنوان، فحُذف وبقيت كلماته. اكتب mailto:name@host.',
  },
  'link-dropped/telephone': {
    en: 'A telephone link has no number and was dropped. Write tel:+9611234567.',
    ar: 'رابط هاتف بلا رقم، فحُذف وبقيت كلماته. اكتب tel:+9611234567.',
  },
  'link-dropped/scheme': {
    en: 'The link with "%{scheme}:" was dropped. Only https, http, mailto and tel may be linked.',
    ar: 'حُذف الرابط الذي يبدأ بـ «%{scheme}:» وبقيت كلماته. لا تُقبل إلا روابط https وhttp وmailto وtel.',
  },
  'link-dropped/host': {
    en: 'The link "%{written}" was dropped. Write https: in front of another site\'s address.',
    ar: 'حُذف الرابط «%{written}» وبقيت كلماته. اكتب https: قبل عنوان الموقع الآخر.',
  },
  'anchor-missing/no-headings': {
    en: 'There is no "#%{id}" in this text. Write a heading first; its words are the anchor.',
    ar: 'لا موضع اسمه «#%{id}» في هذا النص. اكتب عنوانًا فرعيًا أولًا، فكلماته هي اسم الموضع.',
  },
  'anchor-missing': {
    en: 'There is no "#%{id}" in this text. Anchors are: %{known}.',
    ar: 'لا موضع اسمه «#%{id}» في هذا النص. المواضع الموجودة: %{known}.',
  },
  'heading-empty': {
    en: 'An empty heading was dropped. Write its text after the "#".',
    ar: 'حُذف عنوان فرعي فارغ. اكتب نصه بعد علامة «#».',
  },
  'heading-level-1': {
    en: 'Only the headline is a heading of the first level. Write "##".',
    ar: 'المستوى الأول لعنوان المقال وحده. اكتب «##» للعنوان الفرعي.',
  },
  'heading-jump': {
    en: 'This heading jumps to level %{written}; it is shown at level %{level}. Write "%{signs}".',
    ar: 'يقفز هذا العنوان إلى المستوى %{written}، فيظهر في المستوى %{level}. اكتب «%{signs}».',
  },
  'link-leftover/open': {
    en: 'A link is not closed and is shown as plain text. Write ")" after its address.',
    ar: 'رابط لم يُغلق، فيظهر نصًا كما هو. اكتب القوس «)» بعد عنوانه.',
  },
  'link-leftover/spaces': {
    en: '"…%{written}" is not a link and is shown as plain text. Write an address with spaces as <…>.',
    ar: '«…%{written}» ليس رابطًا، فيظهر نصًا كما هو. ضع العنوان الذي فيه مسافات بين علامتي <…>.',
  },
  'link-leftover/bracket': {
    en: '"…%{written}" is not a link and is shown as plain text. Write ")" after the address.',
    ar: '«…%{written}» ليس رابطًا، فيظهر نصًا كما هو. اكتب القوس «)» بعد العنوان.',
  },
  'link-leftover/name': {
    en: '"…%{written}" is not a link and is shown as plain text. Write "[name]: address" on a line of its own.',
    ar: '«…%{written}» ليس رابطًا، فيظهر نصًا كما هو. اكتب «[الاسم]: العنوان» في سطر مستقل.',
  },
  'template-shown/anchor': {
    en: '"%{mark}" is syntax of another generator and is shown as text. Delete it: the words of a heading are its anchor.',
    ar: '«%{mark}» من رموز برنامج آخر، وسيراه القارئ كما هو. احذفه، فكلمات العنوان الفرعي هي اسم موضعه.',
  },
  'template-shown': {
    en: '"%{mark}" is syntax of another generator and is shown as text. Delete it, or write its equivalent: ::embed[title]{url="https://…"} for a video.',
    ar: '«%{mark}» من رموز برنامج آخر، وسيراه القارئ كما هو. احذفه أو اكتب ما يقابله؛ للفيديو مثلًا: ::تضمين[العنوان]{الرابط="https://…"}.',
  },
  'stars-shown/two': {
    en: 'Two stars are shown as text here. Write them next to the words, punctuation after them: **كلمة**،',
    ar: 'تظهر النجمتان هنا نصًا كما هما. ألصقهما بالكلمة واجعل علامة الترقيم بعدهما: **كلمة**،',
  },
  'stars-shown': {
    en: 'Stars are shown as text here. Write them next to the words, with a space or punctuation around: *كلمة*،',
    ar: 'تظهر النجوم هنا نصًا كما هي. ألصقها بالكلمة وافصلها عما حولها بمسافة أو علامة ترقيم: *كلمة*،',
  },
  'aside-title': {
    en: 'The box has no title. Write ":::aside[title]".',
    ar: 'الإطار بلا عنوان. اكتب «:::إطار[العنوان]».',
  },
  'gallery-pictures': {
    en: ':::gallery may only contain pictures. Write lines such as ![alt](file.jpg "caption | credit").',
    ar: 'لا يحوي المعرض إلا صورًا. اكتب سطورًا مثل ![وصف الصورة](file.jpg "التعليق | المصور").',
  },
  'related-empty': {
    en: '::related has no article. Write its slug, address or headline: ::related[…].',
    ar: 'بطاقة «اقرأ أيضًا» بلا مقال. اكتب مساره أو رابطه أو عنوانه: ::اقرأ-أيضا[…].',
  },
  'embed-title': {
    en: '::embed has no title. Write what it shows: ::embed[title]{url="https://…"}.',
    ar: 'التضمين بلا عنوان. اكتب ما يعرضه: ::تضمين[العنوان]{الرابط="https://…"}.',
  },
  'embed-url': {
    en: '::embed has no address that can be embedded. Write one such as %{examples}; for anything else write a link.',
    ar: 'لا عنوان في التضمين يمكن عرضه. اكتب عنوانًا مثل %{examples}؛ ولغير ذلك اكتب رابطًا عاديًا.',
  },
  'quote-empty': {
    en: ':::quote is empty. Write the words between ":::quote[speaker]" and ":::".',
    ar: 'الاقتباس فارغ. اكتب الكلام بين «:::اقتباس[القائل]» و«:::».',
  },
  'figure-picture': {
    en: ':::figure may only contain one picture and one paragraph. Write "![alt](file.jpg)" alone on a line; several pictures go in :::gallery.',
    ar: 'لا تحوي «:::صورة» إلا صورة واحدة وفقرة واحدة. اكتب «![وصف الصورة](file.jpg)» وحدها في سطر؛ وللصور الكثيرة :::معرض.',
  },
  'note-empty': {
    en: 'A margin note lacks its term or its text. Write ":::note[term]", the text below it, then ":::".',
    ar: 'حاشية ينقصها المصطلح أو النص. اكتب «:::حاشية[المصطلح]» وتحتها النص ثم «:::».',
  },
  'term-list': {
    en: ':::%{name} must contain one list and nothing else. Write lines such as "- **term**: text" between %{example} and ":::".',
    ar: 'لا تحوي «:::%{name}» إلا قائمة واحدة. اكتب سطورًا مثل «- **المصطلح**: النص» بين %{example} و«:::».',
  },
  'term-missing': {
    en: 'This line of :::%{name} has no term. Write lines such as "- **term**: text" between %{example} and ":::".',
    ar: 'سطر في «:::%{name}» بلا مصطلح في أوله. اكتب سطورًا مثل «- **المصطلح**: النص» بين %{example} و«:::».',
  },
  'qa-pairs': {
    en: 'A question or an answer is missing in :::qa. Write each question as a bold paragraph, **…؟**, and its answer below it.',
    ar: 'سؤال أو جواب ناقص في «:::سؤال-وجواب». اكتب كل سؤال فقرة بخط عريض، **…؟**، وجوابه تحته.',
  },
  'html-broken': {
    en: 'The raw HTML from here on cannot be read. Close every tag and quote, or write Markdown.',
    ar: 'تعذّرت قراءة وسوم HTML من هنا فصاعدًا. أغلق كل وسم وكل علامة اقتباس، أو اكتب بصيغة ماركداون.',
  },
  'html-dropped/element': {
    en: '<%{tag}> was dropped and its words kept. %{advice}',
    ar: 'حُذف الوسم <%{tag}> وبقيت كلماته. %{advice}',
  },
  'html-dropped/whole': {
    en: '<%{tag}> was dropped with what it holds. %{advice}',
    ar: 'حُذف الوسم <%{tag}> بكل ما فيه. %{advice}',
  },
  'html-dropped/place': {
    en: '<%{tag}> was dropped and its words kept. It belongs inside %{parents}.',
    ar: 'حُذف الوسم <%{tag}> وبقيت كلماته. موضعه داخل %{parents}.',
  },
  'html-dropped/attribute': {
    en: 'The attribute %{attribute} of <%{tag}> was dropped. Delete it.',
    ar: 'حُذفت الخاصية %{attribute} من الوسم <%{tag}>. احذفها من الملف.',
  },
  'html-dropped/document': {
    en: '<%{tag}> was dropped. A body is only the text of an article; write Markdown.',
    ar: 'حُذف الوسم <%{tag}>. المتن نص المقال وحده؛ اكتب بصيغة ماركداون.',
  },
  'html-dropped/declaration': {
    en: 'A %{kind} was dropped. Write Markdown.',
    ar: 'حُذف %{kind}. اكتب بصيغة ماركداون.',
  },
  'html-dropped/end': {
    en: '</%{tag}> closes nothing and was dropped. Delete it, or write <%{tag}> where it begins.',
    ar: 'لا يغلق </%{tag}> شيئًا، فحُذف. احذفه من الملف، أو اكتب <%{tag}> حيث يبدأ.',
  },
  'html-advice/markdown': {
    en: 'Write Markdown, or one of the tags allowed in an article.',
    ar: 'اكتب بصيغة ماركداون، أو بوسم من الوسوم المسموح بها في المقال.',
  },
  'html-advice/embed': {
    en: 'Write ::embed[title]{url="https://…"}.',
    ar: 'اكتب ::تضمين[العنوان]{الرابط="https://…"}.',
  },
  'html-advice/embed-or-link': {
    en: 'Write ::embed[title]{url="https://…"} or a link.',
    ar: 'اكتب ::تضمين[العنوان]{الرابط="https://…"} أو رابطًا.',
  },
  'html-advice/link': { en: 'Write a link.', ar: 'اكتب رابطًا.' },
  'html-advice/script': { en: 'Scripts never run in an article.', ar: 'لا تعمل البرامج النصية داخل المقال.' },
  'html-advice/look': {
    en: "The look of an article is the design's.",
    ar: 'مظهر المقال من شأن تصميم الصحيفة.',
  },
  'html-advice/picture': {
    en: 'Write ![what it shows](file.jpg).',
    ar: 'اكتب ![ما يظهر فيها](file.jpg).',
  },
  'html-open': {
    en: '<%{tag}> is opened here and never closed, and everything after it would be lost. Write </%{tag}> where it ends, or remove it.',
    ar: 'يُفتح <%{tag}> هنا ولا يُغلق، فيضيع كل ما بعده. اكتب </%{tag}> حيث ينتهي، أو احذفه.',
  },
  'html-open/declaration': {
    en: 'A %{kind} is opened here and never closed, and everything after it would be lost. Write "%{close}" where it ends.',
    ar: 'يُفتح هنا %{kind} ولا يُغلق، فيضيع كل ما بعده. اكتب «%{close}» حيث ينتهي.',
  },
  'html-open/tag': {
    en: 'The tag %{tag} is not finished, and everything after it would be lost. Write ">" where it ends.',
    ar: 'الوسم %{tag} غير مكتمل، فيضيع كل ما بعده. اكتب «>» في نهايته.',
  },
  'html-unclosed': {
    en: '<%{tag}> is opened here and never closed, and extends to the end. Write </%{tag}> where it ends.',
    ar: 'يُفتح <%{tag}> هنا ولا يُغلق، فيمتد إلى آخر المقال. اكتب </%{tag}> حيث ينتهي.',
  },
  'picture-file': {
    en: 'A picture has no file. Write ![what it shows](file.jpg).',
    ar: 'صورة بلا ملف. اكتب ![ما يظهر فيها](file.jpg).',
  },
  'picture-remote': {
    en: 'A picture from another server is not loaded. Save the picture in content/pictures and write its file name.',
    ar: 'لا تُحمَّل صورة من خادم آخر. احفظ الصورة في content/pictures واكتب اسم ملفها.',
  },
  'picture-alt': {
    en: 'The picture "%{file}" has no description. Write what it shows: ![…](%{file}).',
    ar: 'الصورة «%{file}» بلا وصف. اكتب ما يظهر فيها: ![…](%{file}).',
  },
  'link-leftover/apart': {
    en: 'A blank stands between the brackets of a link, so readers see its signs. Write [words](address) without it.',
    ar: 'بين قوسي الرابط مسافة، فيرى القارئ علاماته كما هي. اكتب [الكلمات](العنوان) بلا مسافة بينهما.',
  },
  'link-leftover/exchanged': {
    en: 'The brackets of a link are exchanged, so readers see its signs. Write [words](address).',
    ar: 'قوسا الرابط كلٌّ في موضع الآخر، فيرى القارئ علاماته كما هي. اكتب [الكلمات](العنوان).',
  },
  'directive-unknown': {
    en: '"%{name}" is not a directive. Names are: %{known}.',
    ar: '«%{name}» ليس اسم عنصر معروف. الأسماء: %{known}.',
  },
  'directive-unknown/near': {
    en: '"%{name}" is not a directive. Did you mean %{near:either}?',
    ar: '«%{name}» ليس اسم عنصر معروف. هل تقصد %{near:either}؟',
  },
  'directive-form/leaf': {
    en: '"%{name}" has the wrong number of colons. Write %{example} on one line, with two colons.',
    ar: 'علامات «:» أمام «%{name}» ليست بالعدد الصحيح. اكتب %{example} في سطر واحد بنقطتين رأسيتين مرتين.',
  },
  'directive-form/container': {
    en: '"%{name}" has the wrong number of colons. Write %{example}, the text below it, then ":::" on a line of its own.',
    ar: 'علامات «:» أمام «%{name}» ليست بالعدد الصحيح. اكتب %{example} وتحته النص، ثم «:::» في سطر مستقل.',
  },
  'directive-attribute': {
    en: '"%{attribute}" is not allowed in "%{name}". Known are: %{known}.',
    ar: 'لا يُقبل «%{attribute}» في «%{name}». المقبول: %{known}.',
  },
  'directive-attribute/none': {
    en: '"%{attribute}" is not allowed in "%{name}". Delete the {…}.',
    ar: 'لا يُقبل «%{attribute}» في «%{name}». احذف ما بين القوسين {…}.',
  },
  'directive-open': {
    en: '":::%{name}" is never closed. Write ":::" on a line of its own where it ends.',
    ar: '«:::%{name}» مفتوح ولم يُغلق. اكتب «:::» في سطر مستقل حيث ينتهي.',
  },
  'directive-stray': {
    en: 'Colons at the beginning of a line are shown as text here. Write "::name[…]" or ":::name" without a space after the colons, and close only what was opened.',
    ar: 'علامات «:» في أول السطر تظهر نصًا كما هي. اكتب «::الاسم[…]» أو «:::الاسم» بلا مسافة بعدها، ولا تغلق إلا ما فتحته.',
  },
  'directive-inline': {
    en: 'A directive inside a line is shown as text. Write it on a line of its own.',
    ar: 'العنصر المكتوب داخل السطر يظهر نصًا كما هو. اكتبه في سطر مستقل.',
  },
  'footnote-twice': {
    en: '[^%{name}] is defined twice. Give each note a different name.',
    ar: 'عُرّفت الحاشية السفلية ‎[^%{name}]‎ مرتين. أعطِ كل حاشية اسمًا مختلفًا.',
  },
  'footnote-missing': {
    en: '%{call} has no note. Write "%{call}: …" on a line of its own below.',
    ar: 'لا حاشية للعلامة ‎%{call}‎. اكتب «%{call}: …» في سطر مستقل أسفل النص.',
  },
  'footnote-unused': {
    en: 'The note [^%{name}] is never used and is omitted. Write [^%{name}] in the text.',
    ar: 'لا شيء يشير إلى الحاشية ‎[^%{name}]‎، فحُذفت من الصفحة. اكتب ‎[^%{name}]‎ في موضعها من النص.',
  },
  'lines-joined/table': {
    en: 'These %{count:lines} look like a table that lacks its second line. Write below the first: | --- | --- |',
    ar: 'هذه السطور (%{count:lines}) تشبه جدولًا ينقصه سطره الثاني. اكتب تحت السطر الأول: ‎| --- | --- |‎، شرطات لكل عمود.',
  },
  'lines-joined': {
    en: 'These %{count:lines} run together into one. Put a backslash at the end of each line to keep them separate, or ":::verse" around verses.',
    ar: 'ستتصل هذه السطور (%{count:lines}) في سطر واحد. ضع «\\» في آخر كل سطر لتبقى منفصلة، أو أحط الأبيات بـ «:::شعر».',
  },
  'nesting/blocks': {
    en: 'Quotes, lists, emphasis or elements are nested more than %{limit} levels deep. Reduce the nesting.',
    ar: 'تتداخل الاقتباسات أو القوائم أو الوسوم أكثر من %{limit} مستوى. قلّل التداخل.',
  },
  'nesting/elements': {
    en: 'Elements are nested more than %{limit} levels deep. Reduce the nesting.',
    ar: 'تتداخل وسوم HTML أكثر من %{limit} مستوى. قلّل التداخل.',
  },
  'nesting/lists': {
    en: 'Quotes or lists are nested more than %{limit} levels deep. Reduce the nesting.',
    ar: 'تتداخل الاقتباسات أو القوائم أكثر من %{limit} مستوى. قلّل التداخل.',
  },
  'nesting/directives': {
    en: 'Directives are nested more than %{limit} levels deep. Reduce the nesting.',
    ar: 'تتداخل العناصر (:::) أكثر من %{limit} مستوى. قلّل التداخل.',
  },
  'nesting/brackets': {
    en: 'Brackets are nested more than %{limit} levels deep. Reduce the nesting.',
    ar: 'تتداخل الأقواس أكثر من %{limit} مستوى. قلّل التداخل.',
  },
  'too-many': {
    en: 'There are more than %{limit} %{what}. Split the text.',
    ar: 'في النص أكثر من %{limit} من %{what}. قسّم النص.',
  },
});

import { defineTexts } from '../message.ts';

/** Messages about what several files say together. */
export const CHECK_TEXTS = defineTexts({
  'link-no-page': {
    en: '"%{written}" leads nowhere. There is no page at this address. Correct the link, or remove it.',
    ar: 'لا يقود «%{written}» إلى شيء: لا صفحة في هذا العنوان. صحّح الرابط، أو احذفه.',
  },
  'link-no-page/web': {
    en: '"%{written}" has no scheme, so it is looked for in this site, where it leads nowhere. Write "https://%{written}".',
    ar: 'ينقص «%{written}» أوله، فبُحث عنه في الصحيفة نفسها ولا صفحة فيها بهذا العنوان. اكتبه كاملًا: «https://%{written}».',
  },
  'link-no-page/query': {
    en: '"%{written}" leads nowhere. Pages of this site have no query. Remove the part after "?".',
    ar: 'لا يقود «%{written}» إلى شيء: ليس في عناوين هذا الموقع علامة «?». احذفها وما بعدها.',
  },
  'link-no-file': {
    en: '"%{written}" leads nowhere. There is no such file. Correct the path of the .md file.',
    ar: 'لا يقود «%{written}» إلى شيء: لا ملف بهذا الاسم. صحّح مسار ملف ‎.md‎.',
  },
  'link-no-anchor': {
    en: '"%{written}" leads nowhere. The page has no such heading. Correct the part after "#".',
    ar: 'لا يقود «%{written}» إلى شيء: ليس في الصفحة عنوان فرعي كهذا. صحّح ما بعد «#».',
  },
  'link-not-published': {
    en: '"%{written}" leads nowhere. The article it leads to is a draft. Publish that one first, or remove the link.',
    ar: 'لا يقود «%{written}» إلى شيء: المقال المقصود مسودة. انشره أولًا، أو احذف الرابط.',
  },
  'link-not-due': {
    en: 'The article behind "%{written}" waits until %{due}. Until then the words stand without a link.',
    ar: 'المقال الذي يقود إليه «%{written}» ينتظر موعده %{due}. حتى ذلك الحين تظهر الكلمات بلا رابط.',
  },
  'redirect-no-page': {
    en: '"%{written}" leads nowhere. There is no page at this address. Correct the redirect, or remove it.',
    ar: 'لا يقود «%{written}» إلى شيء: لا صفحة في هذا العنوان. صحّح التحويل، أو احذفه.',
  },
  'redirect-no-file': {
    en: '"%{written}" leads nowhere. There is no such file. Correct the path.',
    ar: 'لا يقود «%{written}» إلى شيء: لا ملف بهذا الاسم. صحّح المسار.',
  },
  'redirect-no-anchor': {
    en: '"%{written}" leads nowhere. The page has no such heading. Correct the part after "#".',
    ar: 'لا يقود «%{written}» إلى شيء: ليس في الصفحة عنوان فرعي كهذا. صحّح ما بعد «#».',
  },
  'redirect-not-published': {
    en: '"%{written}" leads nowhere. The article it leads to is a draft or not yet due. Publish that one first, or remove the redirect.',
    ar: 'لا يقود «%{written}» إلى شيء: المقال المقصود مسودة أو لم يحن موعده. انشره أولًا، أو احذف التحويل.',
  },
  'front-expired': {
    en: 'This entry is over, and the rule decides again. Remove it, or write a later date under until.',
    ar: 'انقضى أجل هذا البند، فعادت الصفحة الأولى إلى قاعدتها. احذفه، أو اكتب تاريخًا لاحقًا في «حتى».',
  },
  'front-missing': {
    en: 'No published article is called "%{written}", and the rule decides. Write the slug, address, file or headline of one.',
    ar: 'لا مقال منشورًا باسم «%{written}»، فعملت القاعدة. اكتب مسار مقال أو رابطه أو ملفه أو عنوانه.',
  },
  'clock-behind': {
    en: 'The published site has this article, but its date %{date} is later than this build (%{now}). Correct the clock or --now; if the article was postponed, restore the old date.',
    ar: 'هذا المقال منشور في الموقع، لكن تاريخه %{date} بعد وقت هذا البناء (%{now}). صحّح ساعة الجهاز أو ‎--now‎؛ وإن كان المقال قد أُجّل فأعِد تاريخه القديم.',
  },
  'feeds-unknown': {
    en: 'There are no feeds called "%{name}". Write one of: %{known}.',
    ar: 'لا خلاصات باسم «%{name}». اكتب واحدًا من: %{known}.',
  },
  'feeds-unknown/near': {
    en: 'There are no feeds called "%{name}". Did you mean %{near:either}?',
    ar: 'لا خلاصات باسم «%{name}». هل تقصد %{near:either}؟',
  },
  'redirect-taken': {
    en: '%{conflict}. Remove the redirect from %{address}, or give the other file another address.',
    ar: '%{conflict}. احذف التحويل من %{address}، أو أعطِ الملف الآخر عنوانًا غيره.',
  },
  'file-taken': {
    en: '%{conflict}. Rename or remove %{file}.',
    ar: '%{conflict}. غيّر اسم %{file} أو احذفه.',
  },
  'file-taken/packed': {
    en: '%{plain} (%{owner}) is packed by the build, which writes %{packed} itself (packed copies). Remove %{file}.',
    ar: 'يضغط البناء الملف %{plain} (%{owner}) ويكتب %{packed} بنفسه. احذف %{file}.',
  },
  'date-in-future': {
    en: '%{date} is later than this build (%{now}), but the key describes the past. Write a date in the past.',
    ar: '%{date} بعد وقت هذا البناء (%{now})، مع أن المفتاح يصف ما مضى. اكتب تاريخًا مضى.',
  },
  'picture-missing': {
    en: 'There is no picture %{file} in the content folder. Put it there, or correct the path.',
    ar: 'لا صورة باسم %{file} في مجلد المحتوى. ضعها فيه، أو صحّح المسار.',
  },
  'picture-missing/case': {
    en: 'There is no picture %{file} in the content folder. There is %{other}: mind small and capital letters.',
    ar: 'لا صورة باسم %{file} في مجلد المحتوى، وفيه %{other}: انتبه للحروف الكبيرة والصغيرة.',
  },
  'picture-small': {
    en: 'This picture is %{width} × %{height} pixels, and would be blurred as a lead picture. Put one there that is at least %{least} wide.',
    ar: 'قياس هذه الصورة %{width} × %{height} بكسل، فتظهر غائمة في صدر المقال. ضع مكانها صورة عرضها %{least} بكسل فأكثر.',
  },
  'related-self': {
    en: '"%{written}" is this article itself. Name another one.',
    ar: '«%{written}» هو هذا المقال نفسه. سمِّ مقالًا آخر.',
  },
  'related-missing': {
    en: 'No published article is called "%{written}". It is shown as plain text; write the slug, address, file or headline of one.',
    ar: 'لا مقال منشورًا باسم «%{written}»، فيظهر نصًا بلا رابط. اكتب مسار مقال أو رابطه أو ملفه أو عنوانه.',
  },
  'address-twice': {
    en: 'The address %{address} is also used by %{files}. Rename one file, or add a slug.',
    ar: 'العنوان %{address} يستعمله أيضًا %{files}. غيّر اسم أحد الملفين، أو أضف «المسار».',
  },
  'id-twice': {
    en: 'The id %{id} is also used by %{files}. Give one article another id.',
    ar: 'المعرّف %{id} يستعمله أيضًا %{files}. أعطِ أحد المقالين معرّفًا آخر.',
  },
  'files-and-more': { en: '%{files} (and %{more} more)', ar: '%{files} (و%{more} غيرها)' },
  scheduled: {
    en: 'The article waits until %{due}. A build after that moment publishes it.',
    ar: 'المقال ينتظر موعده %{due}. سينشره أول بناء بعد ذلك.',
  },
  'tag-spelling': {
    en: '"%{written}" is another spelling of the tag "%{label}". Write "%{label}", or add to tags.yaml: - { label: %{label}, aliases: [%{written}] }',
    ar: '«%{written}» كتابة أخرى للوسم «%{label}». اكتب «%{label}»، أو أضف إلى tags.yaml: - { الاسم: %{label}, صيغ أخرى: [%{written}] }',
  },
  'tag-spelling/known': {
    en: '"%{written}" is another spelling of the tag "%{label}". Write "%{label}", or add it to the aliases of "%{label}" in tags.yaml.',
    ar: '«%{written}» كتابة أخرى للوسم «%{label}». اكتب «%{label}»، أو أضفها إلى «صيغ أخرى» للوسم «%{label}» في tags.yaml.',
  },
  'author-spelling': {
    en: '"%{written}" is another spelling of the author "%{name}". Write "%{name}", or add to authors.yaml: - { name: %{name}, aliases: [%{written}] }',
    ar: '«%{written}» كتابة أخرى لاسم الكاتب «%{name}». اكتب «%{name}»، أو أضف إلى authors.yaml: - { الاسم: %{name}, صيغ أخرى: [%{written}] }',
  },
  'author-spelling/known': {
    en: '"%{written}" is another spelling of the author "%{name}". Write "%{name}", or add it to the aliases of "%{name}" in authors.yaml.',
    ar: '«%{written}» كتابة أخرى لاسم الكاتب «%{name}». اكتب «%{name}»، أو أضفها إلى «صيغ أخرى» للكاتب «%{name}» في authors.yaml.',
  },
  'source-spelling': {
    en: '"%{written}" is another spelling of the source "%{label}". Write "%{label}", or add to sources.yaml: - { label: %{label}, aliases: [%{written}] }',
    ar: '«%{written}» كتابة أخرى للمصدر «%{label}». اكتب «%{label}»، أو أضف إلى sources.yaml: - { الاسم: %{label}, صيغ أخرى: [%{written}] }',
  },
  'source-spelling/known': {
    en: '"%{written}" is another spelling of the source "%{label}". Write "%{label}", or add it to the aliases of "%{label}" in sources.yaml.',
    ar: '«%{written}» كتابة أخرى للمصدر «%{label}». اكتب «%{label}»، أو أضفها إلى «صيغ أخرى» للمصدر «%{label}» في sources.yaml.',
  },
  'author-unlisted': {
    en: '"%{name}" is not in authors.yaml. If the name is right, add: - { name: %{name} }',
    ar: '«%{name}» ليس في authors.yaml. إن كان الاسم صحيحًا فأضف: - { الاسم: %{name} }',
  },
});

import { defineTexts } from '../message.ts';

/** Messages of commands: what they did, why they failed. */
export const COMMAND_TEXTS = defineTexts({
  'check-summary': {
    en: '%{articles:articles}, %{errors:problems}, %{warnings:warnings}',
    ar: 'الحصيلة: %{articles:articles}، %{errors:problems}، %{warnings:warnings}.',
  },
  'check-summary/notices': {
    en: '%{articles:articles}, %{errors:problems}, %{warnings:warnings}, %{notices:notices}',
    ar: 'الحصيلة: %{articles:articles}، %{errors:problems}، %{warnings:warnings}، %{notices:notices}.',
  },
  'content-refused': {
    en: '%{errors:problems} in %{folder}, listed above. Nothing was published; the last site is unchanged.',
    ar: '%{errors:problems} في %{folder}، كما ذُكر أعلاه. لم يُنشر شيء، والموقع المنشور على حاله.',
  },
  'build-times': { en: 'Seconds: %{phases}.', ar: 'الوقت بالثواني: %{phases}.' },
  'build-progress': { en: '%{phase}: %{percent} %, %{files} files', ar: '%{phase}: %{percent}٪، الملفات %{files}' },
  'build-progress/left': {
    en: '%{phase}: %{percent} %, %{files} files, about %{seconds} s left',
    ar: '%{phase}: %{percent}٪، الملفات %{files}، والثواني الباقية نحو %{seconds}',
  },
  'more-of-rule': {
    en: '%{count} more of the rule %{rule}; --format json lists all.',
    ar: 'وثمة %{count} أخرى من القاعدة %{rule}؛ يعرضها كلها الخيار ‎--format json‎.',
  },
  'build-started': { en: 'Building %{out} from %{content}.', ar: 'يُبنى الموقع في %{out} من %{content}.' },
  'build-compiles': {
    en: 'Compiling the pages: once for each version of Nuqta and each address.',
    ar: 'تُجهَّز قوالب الصفحات: مرة واحدة لكل نسخة من نقطة ولكل عنوان.',
  },
  'start-quick': {
    en: 'The site can be read. The other sizes of its pictures are being made.',
    ar: 'الموقع جاهز للقراءة، وتُصنع الآن بقية مقاسات الصور.',
  },
  'start-complete': { en: 'The site is complete.', ar: 'اكتمل الموقع.' },
  'build-done': { en: 'Built as of %{moment}.', ar: 'بُني الموقع بحسب ما حان موعده حتى %{moment}.' },
  'build-done/counts': {
    en: 'Built as of %{moment}: %{articles:articles}, %{made} files made, %{kept} kept as they were.',
    ar: 'بُني الموقع بحسب ما حان موعده حتى %{moment}: %{articles:articles}، وصُنع من الملفات %{made}، وبقي على حاله %{kept}.',
  },
  'build-unchanged': {
    en: 'Nothing has changed as of %{moment}: the site in place stays.',
    ar: 'لم يتغيّر شيء حتى %{moment}: الموقع القائم باقٍ.',
  },
  'build-next/appears': {
    en: 'Next: %{file} appears at %{moment}. Build again after that moment.',
    ar: 'التالي: يحين موعد %{file} في %{moment}. أعد البناء بعد ذلك.',
  },
  'build-next/ends': {
    en: 'Next: %{file} is no longer breaking at %{moment}. Build again after that moment.',
    ar: 'التالي: لا يعود %{file} خبرًا عاجلًا في %{moment}. أعد البناء بعد ذلك.',
  },
  'build-place': {
    en: 'The site is in %{folder}. See it here: npx nuqta preview. Publish: put that folder on your host.',
    ar: 'الموقع في %{folder}. لتراه هنا: ‎npx nuqta preview‎. وللنشر: ارفع هذا المجلد إلى خدمة الاستضافة.',
  },
  'dev-ready': {
    en: 'The newspaper is at %{address}, watching for file changes. Ctrl+C stops it.',
    ar: 'الصحيفة على %{address}، وكل حفظ يظهر فيها. ولإيقاف العرض اضغط Ctrl+C.',
  },
  'dev-banner': {
    en: 'The content has %{count:problems}: the pages concerned are not shown. What is wrong?',
    ar: 'في المحتوى %{count:problems}، والصفحات التي فيها الخطأ لا تظهر. ما الخطأ؟',
  },
  'held-back': {
    en: 'Held back, because they have errors: %{count}. Everything else is published. Correct them and build again:',
    ar: 'حُجز عن النشر ما فيه أخطاء، وعدده %{count}، ونُشر ما سواه. صحّحه وأعد البناء:',
  },
  'held-back/file': { en: '%{file}: is not published', ar: '%{file}: لم يُنشر.' },
  'held-back/stays': {
    en: '%{file}: the version published last stays at %{address}',
    ar: '%{file}: بقيت نسخته المنشورة الأخيرة في %{address}.',
  },
  'held-back/missing': {
    en: '%{address} was published and is missing now: no version of it without errors is at hand',
    ar: '%{address} كان منشورًا وغاب الآن: لا نسخة منه سليمة في المتناول.',
  },
  'command-unknown': { en: 'There is no command "%{written}".', ar: 'لا أمر باسم «%{written}».' },
  'command-unknown/near': {
    en: 'There is no command "%{written}". Did you mean %{near:either}?',
    ar: 'لا أمر باسم «%{written}». هل تقصد %{near:either}؟',
  },
  'commands-hint': {
    en: 'nuqta COMMAND --help lists the options.',
    ar: 'يعرض ‎nuqta COMMAND --help‎ خيارات الأمر.',
  },
  'usage-hint': {
    en: '--help after "%{command}" lists its options.',
    ar: 'اكتب ‎--help‎ بعد «%{command}» لترى خياراته.',
  },
  'internal-error': {
    en: 'This is a bug in Nuqta. Please report it with the lines above and the command you ran.',
    ar: 'هذا خطأ في نقطة نفسها. أبلِغ عنه من فضلك مع الأسطر أعلاه والأمر الذي كتبته.',
  },
  'argument-unexpected': {
    en: '"%{written}" is an unexpected argument.',
    ar: 'لا موضع لكلمة «%{written}» في هذا الأمر. احذفها، أو ضعها بين علامتي تنصيص إن كانت من قيمة خيار.',
  },
  'option-unknown': { en: 'There is no option "%{written}".', ar: 'لا خيار باسم «%{written}».' },
  'option-unknown/near': {
    en: 'There is no option "%{written}". Did you mean %{near:either}?',
    ar: 'لا خيار باسم «%{written}». هل تقصد %{near:either}؟',
  },
  'option-no-value': {
    en: 'A value is missing after "%{option}". Write it, or omit the option.',
    ar: 'تنقص قيمة بعد «%{option}». اكتبها، أو احذف الخيار.',
  },
  'option-with-value': {
    en: 'The option "%{option}" takes no value. Write it alone.',
    ar: 'لا قيمة للخيار «%{option}». اكتبه وحده.',
  },
  'option-empty': {
    en: '%{option} is empty. Write a value, or omit the option.',
    ar: 'لا قيمة بعد «%{option}». اكتب قيمة، أو احذف الخيار.',
  },
  'option-value': { en: '%{option} "%{written}": %{problem}', ar: 'قيمة ‎%{option}‎ «%{written}»: %{problem}' },
  'option-format': {
    en: '--format "%{written}" is not known. Write one of %{formats}.',
    ar: 'قيمة ‎--format‎ «%{written}» غير معروفة. اكتب واحدة من: %{formats}.',
  },
  'option-port': {
    en: '--port "%{written}" is not a port number. Write a number from 1 to 65535.',
    ar: 'قيمة ‎--port‎ «%{written}» ليست رقم منفذ. اكتب رقمًا من 1 إلى 65535.',
  },
  'option-held-code': {
    en: '--held-code "%{written}" is no such exit code. Write 0, 1 or 4.',
    ar: 'قيمة ‎--held-code‎ «%{written}» ليست من رموز الخروج هنا. اكتب 0 أو 1 أو 4.',
  },
  'option-date': {
    en: '%{option} %{written} is not a date. Write 2026-11-23 or 2026-11-23T09:30.',
    ar: 'قيمة ‎%{option}‎ «%{written}» ليست تاريخًا. اكتب 2026-11-23 أو 2026-11-23T09:30.',
  },
  'option-now': {
    en: '--now is not a moment: "%{written}". Write 2026-11-23T09:30:00Z.',
    ar: 'قيمة ‎--now‎ «%{written}» ليست لحظة. اكتب 2026-11-23T09:30:00Z.',
  },
  'option-epoch': {
    en: 'SOURCE_DATE_EPOCH is not a number of seconds: "%{written}".',
    ar: 'قيمة SOURCE_DATE_EPOCH «%{written}» ليست عدد ثوانٍ.',
  },
  'option-zone': {
    en: '--time-zone %{written} is not a zone. Write an IANA name, as Asia/Riyadh.',
    ar: 'قيمة ‎--time-zone‎ «%{written}» ليست منطقة زمنية. اكتب الإقليم والمدينة، مثل Asia/Riyadh.',
  },
  'option-section': {
    en: '"%{written}" is not a section of sections.yaml. Sections are: %{sections}.',
    ar: '«%{written}» ليس قسمًا في sections.yaml. الأقسام: %{sections}.',
  },
  'option-section/near': {
    en: '"%{written}" is not a section of sections.yaml. Did you mean %{near:either}?',
    ar: '«%{written}» ليس قسمًا في sections.yaml. هل تقصد %{near:either}؟',
  },
  'option-limit': {
    en: '--limit %{written} is not a number of articles. Write 1 or more.',
    ar: 'قيمة ‎--limit‎ «%{written}» ليست عدد مقالات. اكتب 1 أو أكثر.',
  },
  'option-published': {
    en: '--published "%{written}" is not an address. Write https://example.org/, or "site".',
    ar: 'قيمة ‎--published‎ «%{written}» ليست عنوانًا. اكتب https://example.org/ أو «site».',
  },
  'content-folder-missing': {
    en: 'There is no content folder %{folder}. Name one with --content.',
    ar: 'لا مجلد محتوى في %{folder}. ادخل مجلد الصحيفة، أو سمِّ المجلد مع ‎--content‎.',
  },
  'built-site-missing': {
    en: 'There is no site in %{folder}. Build it first: npx nuqta build.',
    ar: 'لا موقع في %{folder}. ابنِه أولًا: ‎npx nuqta build‎.',
  },
  'port-taken': {
    en: 'Port %{port} is in use by another program. Name another one with --port.',
    ar: 'المنفذ %{port} يستعمله برنامج آخر. سمِّ منفذًا آخر مع ‎--port‎.',
  },
  'port-forbidden': {
    en: 'The system does not permit port %{port}. Name one above 1023 with --port.',
    ar: 'لا يسمح النظام بالمنفذ %{port}. سمِّ منفذًا فوق 1023 مع ‎--port‎.',
  },
  'new-article/headline': {
    en: 'Write one headline, in quotes.',
    ar: 'اكتب عنوانًا واحدًا بين علامتي تنصيص: ‎nuqta new "عنوان المقال" --section أخبار‎.',
  },
  'new-article/words': {
    en: 'The headline contains no letter or digit. Write words.',
    ar: 'ليس في العنوان حرف ولا رقم. اكتب كلمات.',
  },
  'new-article/section': {
    en: 'Name a section: --section SECTION.',
    ar: 'سمِّ القسم: ‎--section أخبار‎.',
  },
  'new-article/there': {
    en: '%{file} already exists. Write another headline, or edit that file.',
    ar: 'الملف %{file} موجود. اكتب عنوانًا آخر، أو حرّر ذلك الملف.',
  },
  'rename-words': {
    en: 'Write what is renamed and both names: nuqta rename tag "FROM" "TO".',
    ar: 'اكتب ما الذي يتغير اسمه ثم الاسمين: ‎nuqta rename وسم "الاسم القديم" "الاسم الجديد"‎.',
  },
  'rename-kind': {
    en: '"%{written}" cannot be renamed. Write one of %{kinds}.',
    ar: 'لا يُغيَّر اسم «%{written}» بهذا الأمر. اكتب واحدًا من: %{kinds}.',
  },
  'rename-kind/near': {
    en: '"%{written}" cannot be renamed. Did you mean %{near:either}?',
    ar: 'لا يُغيَّر اسم «%{written}» بهذا الأمر. هل تقصد %{near:either}؟',
  },
  'rename-unknown': {
    en: 'No article and no settings file names "%{written}". Write the name as it is there; nuqta stats lists all.',
    ar: 'لا يذكر «%{written}» مقال ولا ملف إعدادات. اكتب الاسم كما هو فيها، ويعرض الأسماء كلها الأمر ‎nuqta stats‎.',
  },
  'rename-unknown/near': {
    en: 'No article and no settings file names "%{written}". Did you mean %{near:either}?',
    ar: 'لا يذكر «%{written}» مقال ولا ملف إعدادات. هل تقصد %{near:either}؟',
  },
  'rename-near': {
    en: '"%{written}" is nearly a name that is there. Write %{near:either}, and the two become one.',
    ar: 'يكاد الاسم «%{written}» يكون اسمًا موجودًا. اكتب %{near:either} ليُضمّ إليه.',
  },
  'rename-same': {
    en: '"%{name}" is its name already.',
    ar: 'الاسم هو «%{name}» أصلًا.',
  },
  'rename-empty': {
    en: 'The new name "%{written}" contains no letter or digit. Write a word.',
    ar: 'ليس في الاسم الجديد «%{written}» حرف ولا رقم. اكتب كلمة.',
  },
  'rename-refused': {
    en: 'Nothing was changed: the new name would make %{count:problems}, listed above.',
    ar: 'لم يتغير شيء: في الاسم الجديد %{count:problems}، كما ذُكر أعلاه.',
  },
  'rename-would': {
    en: '"%{from}" would become "%{to}": %{articles:articles}, files in all %{files}, addresses redirected %{moves}.',
    ar: 'سيصير «%{from}» «%{to}»: ‏%{articles:articles}، ومجموع الملفات %{files}، والعناوين المحوَّلة %{moves}.',
  },
  'rename-would/merge': {
    en: '"%{from}" would be merged into "%{to}": %{articles:articles}, files in all %{files}, addresses redirected %{moves}.',
    ar: 'سيُضمّ «%{from}» إلى «%{to}»: ‏%{articles:articles}، ومجموع الملفات %{files}، والعناوين المحوَّلة %{moves}.',
  },
  'rename-done': {
    en: '"%{from}" is now "%{to}": %{articles:articles}, files in all %{files}, addresses redirected %{moves}.',
    ar: 'صار «%{from}» «%{to}»: ‏%{articles:articles}، ومجموع الملفات %{files}، والعناوين المحوَّلة %{moves}.',
  },
  'rename-merged': {
    en: '"%{from}" was merged into "%{to}": %{articles:articles}, files in all %{files}, addresses redirected %{moves}.',
    ar: 'ضُمّ «%{from}» إلى «%{to}»: ‏%{articles:articles}، ومجموع الملفات %{files}، والعناوين المحوَّلة %{moves}.',
  },
  'rename-nothing': {
    en: 'No file names "%{from}" in a way that would change.',
    ar: 'لا ملف يذكر «%{from}» على نحو يتغير.',
  },
  'rename-dry': {
    en: 'Nothing is changed yet. Write the same command with --write.',
    ar: 'لم يتغير شيء بعد. اكتب الأمر نفسه مع ‎--write‎ لتتغير الملفات.',
  },
  'rename-undo': {
    en: 'git diff shows every changed line, and git restore . takes all back.',
    ar: 'يعرض ‎git diff‎ كل سطر تغيّر، ويعيد ‎git restore .‎ كل شيء كما كان.',
  },
  'rename-faulty': {
    en: 'Files with errors of their own, of which only what could be read was changed: %{count} (%{files}).',
    ar: 'ملفات فيها أخطاء سابقة، ولم يتغير منها إلا ما أمكنت قراءته: %{count} (%{files}).',
  },
});

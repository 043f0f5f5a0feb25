import { defineTexts } from '../message.ts';

/** Messages about the folder of the site and about what is put there. */
export const OUTPUT_TEXTS = defineTexts({
  'target-file': {
    en: '--out %{folder} is a file. Nothing was touched. Name a folder with --out.',
    ar: '‎--out %{folder}‎ ملف لا مجلد. لم يُمس شيء. سمِّ مجلدًا مع ‎--out‎.',
  },
  'target-unmarked': {
    en: '--out %{folder} is not a site that Nuqta made: %{names}. Nothing was touched. Name a new or empty folder with --out.',
    ar: '‎--out %{folder}‎ ليس موقعًا بنته نقطة، ففيه: %{names}. لم يُمس شيء. سمِّ مجلدًا جديدًا أو فارغًا مع ‎--out‎.',
  },
  'target-list/lost': {
    en: '--out %{folder} has lost its list of files, %{list}, so your own files cannot be told from those of a build. Nothing was touched. Put the list back, delete the folder yourself, or name another one with --out.',
    ar: 'ضاعت من ‎--out %{folder}‎ قائمة ملفاته %{list}، فلا تُعرف ملفاتك من ملفات البناء. لم يُمس شيء. أعد القائمة إلى مكانها، أو احذف المجلد بنفسك، أو سمِّ مجلدًا آخر مع ‎--out‎.',
  },
  'target-list/damaged': {
    en: '--out %{folder} has a list of files that cannot be read, %{list}, so your own files cannot be told from those of a build. Nothing was touched. Put the list back, delete the folder yourself, or name another one with --out.',
    ar: 'تعذّرت قراءة قائمة ملفات ‎--out %{folder}‎ وهي %{list}، فلا تُعرف ملفاتك من ملفات البناء. لم يُمس شيء. أعد القائمة سليمة، أو احذف المجلد بنفسك، أو سمِّ مجلدًا آخر مع ‎--out‎.',
  },
  'target-foreign': {
    en: '--out %{folder} holds what no build wrote: %{names}. Nothing was touched. Move it away; or put it into public/; or name it in site.yaml, and each build carries it over: %{row}.',
    ar: 'في ‎--out %{folder}‎ ما لم يكتبه بناء: %{names}. لم يُمس شيء. انقله إلى مكان آخر، أو ضعه في public/، أو سمِّه في site.yaml فيحمله كل بناء معه: ‎%{row}‎.',
  },
  'target-part/names': { en: '%{names} and %{more} more', ar: '%{names} و%{more} غيرها' },
  'target-place/holds': {
    en: '--out %{folder} is %{place}, or holds it. Nothing was touched. Name a folder of its own with --out, as dist.',
    ar: '‎--out %{folder}‎ هو %{place}، أو يضمّه. لم يُمس شيء. سمِّ مجلدًا خاصًا بالموقع مع ‎--out‎، مثل dist.',
  },
  'target-place/inside': {
    en: '--out %{folder} lies in a folder %{name}. Nothing was touched. Name a folder of its own with --out, as dist.',
    ar: '‎--out %{folder}‎ داخل مجلد %{name}. لم يُمس شيء. سمِّ مجلدًا خاصًا بالموقع مع ‎--out‎، مثل dist.',
  },
  'target-place/overlaps': {
    en: '--out %{folder} is %{place}, or one of them lies in the other. Nothing was touched. Name a folder of its own with --out, as dist.',
    ar: '‎--out %{folder}‎ هو %{place}، أو أحدهما داخل الآخر. لم يُمس شيء. سمِّ مجلدًا خاصًا بالموقع مع ‎--out‎، مثل dist.',
  },
  'target-overlap/holds': {
    en: '--cache %{folder} is %{place}, or holds it. Nothing was touched. Name a folder of its own with --cache, as .nuqta/cache.',
    ar: '‎--cache %{folder}‎ هو %{place}، أو يضمّه. لم يُمس شيء. سمِّ مجلدًا خاصًا مع ‎--cache‎، مثل ‎.nuqta/cache‎.',
  },
  'target-overlap/inside': {
    en: '--cache %{folder} lies in a folder %{name}. Nothing was touched. Name a folder of its own with --cache, as .nuqta/cache.',
    ar: '‎--cache %{folder}‎ داخل مجلد %{name}. لم يُمس شيء. سمِّ مجلدًا خاصًا مع ‎--cache‎، مثل ‎.nuqta/cache‎.',
  },
  'target-overlap/overlaps': {
    en: '--cache %{folder} is %{place}, or one of them lies in the other. Nothing was touched. Name a folder of its own with --cache, as .nuqta/cache.',
    ar: '‎--cache %{folder}‎ هو %{place}، أو أحدهما داخل الآخر. لم يُمس شيء. سمِّ مجلدًا خاصًا مع ‎--cache‎، مثل ‎.nuqta/cache‎.',
  },
  'target-part/root': { en: 'the root of the disk', ar: 'جذر القرص' },
  'target-part/home': { en: 'your home folder', ar: 'مجلدك الشخصي' },
  'target-part/temporary': { en: 'the folder for temporary files', ar: 'مجلد الملفات المؤقتة' },
  'target-part/project': { en: 'the project', ar: 'مجلد الصحيفة' },
  'target-part/content': { en: 'the content folder %{path}', ar: 'مجلد المحتوى %{path}' },
  'target-part/cache': { en: 'the cache %{path}', ar: 'المخزن المؤقت %{path}' },
  'target-part/source': { en: '%{path}, which the project is made of', ar: '‎%{path}‎ وهو من ملفات المشروع' },
  'target-link/file': {
    en: '--out %{folder} cannot be a folder: %{path} is a file. Nothing was touched. Name another one with --out.',
    ar: 'لا يصلح ‎--out %{folder}‎ مجلدًا: ‎%{path}‎ ملف. لم يُمس شيء. سمِّ مجلدًا آخر مع ‎--out‎.',
  },
  'target-link/dangling': {
    en: '--out %{folder} cannot be a folder: %{path} is a link that leads nowhere. Nothing was touched. Name another one with --out.',
    ar: 'لا يصلح ‎--out %{folder}‎ مجلدًا: ‎%{path}‎ اختصار لا يقود إلى شيء. لم يُمس شيء. سمِّ مجلدًا آخر مع ‎--out‎.',
  },
  'target-link/cause': {
    en: '--out %{folder} cannot be a folder: %{cause}. Nothing was touched. Name another one with --out.',
    ar: 'لا يصلح ‎--out %{folder}‎ مجلدًا (%{cause}). لم يُمس شيء. سمِّ مجلدًا آخر مع ‎--out‎.',
  },
  'target-kept/folder': {
    en: 'keep names the folder %{path}, where this build writes a file of that name. Nothing was touched. Move it away, or give the page another address.',
    ar: 'في «keep» المجلد %{path}، وهذا البناء يكتب في موضعه ملفًا بالاسم نفسه. لم يُمس شيء. انقل المجلد، أو أعطِ الصفحة عنوانًا آخر.',
  },
  'target-kept/file': {
    en: 'keep names the file %{path}, where this build writes a folder of that name. Nothing was touched. Move it away, or give the page another address.',
    ar: 'في «keep» الملف %{path}، وهذا البناء يكتب في موضعه مجلدًا بالاسم نفسه. لم يُمس شيء. انقل الملف، أو أعطِ الصفحة عنوانًا آخر.',
  },
  'target-replaced': {
    en: '%{folder} held the site of «%{before}» (%{old}); that of «%{now}» (%{fresh}) has taken its place.',
    ar: 'كان في %{folder} موقع «%{before}» (%{old})، وحلّ محله موقع «%{now}» (%{fresh}).',
  },
  'content-changed': {
    en: 'The content changed while the site was being built; nothing was published. Build again.',
    ar: 'تغيّر المحتوى والموقع يُبنى، فلم يُنشر شيء. أعد البناء.',
  },
  'site-broken': {
    en: 'The built site has %{count:problems}; nothing was published, the old site is unchanged.',
    ar: 'في الموقع الذي بُني %{count:problems}، فلم يُنشر شيء، والموقع المنشور على حاله.',
  },
  'two-writers': {
    en: 'Two writers want one file; nothing was published. Rename or remove one of them.',
    ar: 'يُكتب الملف نفسه مرتين، فلم يُنشر شيء. غيّر اسم أحد الملفين أو احذفه.',
  },
  'stage-impossible': {
    en: 'No build can be prepared beside %{folder}: %{cause}.',
    ar: 'تعذّر إعداد بناء بجانب %{folder} (%{cause}).',
  },
  'publish-impossible': {
    en: 'The site was built but could not be put in place of %{folder}: %{cause}.',
    ar: 'بُني الموقع وتعذّر وضعه في مكان %{folder} (%{cause}).',
  },
  'lock-held': {
    en: 'Another build (process %{pid}) is writing this site. Wait until it has ended; if there is none, delete %{file}.',
    ar: 'بناء آخر (العملية %{pid}) يكتب هذا الموقع. انتظر حتى ينتهي؛ وإن لم يكن ثمة بناء فاحذف %{file}.',
  },
  'lock-held/elsewhere': {
    en: 'Another build (process %{pid}, on another machine or in another container) is writing this site. Wait until it has ended; if there is none, delete %{file}.',
    ar: 'بناء آخر (العملية %{pid} على جهاز آخر أو في حاوية أخرى) يكتب هذا الموقع. انتظر حتى ينتهي؛ وإن لم يكن ثمة بناء فاحذف %{file}.',
  },
  'lock-raced': {
    en: 'The lock %{file} could not be taken: other builds start at the same moment. Build again.',
    ar: 'تعذّر أخذ القفل %{file}: بدأت عمليات بناء أخرى في اللحظة نفسها. أعد البناء.',
  },
  'lock-foreign': {
    en: '%{file} is not the lock of a build. Move it away.',
    ar: 'الملف %{file} ليس قفل بناء. انقله من مكانه.',
  },
  'lock-unwritable': {
    en: 'The lock %{file} cannot be written: %{cause}.',
    ar: 'تعذّرت كتابة القفل %{file} (%{cause}).',
  },
  'folder-impossible': {
    en: 'The folder %{folder} cannot be made: %{cause}.',
    ar: 'تعذّر إنشاء المجلد %{folder} (%{cause}).',
  },
  'published-list/unreadable': {
    en: 'The list of published addresses %{file} cannot be read.',
    ar: 'تعذّرت قراءة قائمة العناوين المنشورة %{file}.',
  },
  'published-list/damaged': {
    en: 'The list of published addresses %{file} is damaged. Delete it to build without comparing addresses.',
    ar: 'قائمة العناوين المنشورة %{file} تالفة. احذفها ليمضي البناء بلا مقارنة العناوين.',
  },
  'cache-unusable': {
    en: 'The cache folder %{folder} cannot be used (%{cause}): everything is made anew. Make it writable, or name another one with --cache.',
    ar: 'تعذّر استعمال المخزن المؤقت %{folder} (%{cause})، فيُصنع كل شيء من جديد. اجعله قابلًا للكتابة، أو سمِّ غيره مع ‎--cache‎.',
  },
  'output-left/unmarked': {
    en: '%{path} looks like a leftover of a build but does not bear its mark: it was left alone. Delete it if it is nothing of yours.',
    ar: 'يبدو %{path} من بقايا بناء سابق وليست فيه علامته، فلم يُمس. احذفه إن لم يكن لك.',
  },
  'output-left/cleared': {
    en: 'Cleared what a stopped build left: %{files}.',
    ar: 'أُزيل ما تركه بناء توقف قبل تمامه: %{files}.',
  },
  'output-left/new': {
    en: 'An earlier build was stopped while it swapped the site in; the new site, which was complete, is in place again.',
    ar: 'توقف بناء سابق وهو يضع الموقع في مكانه. كان الموقع الجديد تامًا، وقد وُضع الآن في مكانه.',
  },
  'output-left/old': {
    en: 'An earlier build was stopped while it swapped the site in; the site as it was before, is in place again.',
    ar: 'توقف بناء سابق وهو يضع الموقع في مكانه، وأُعيد الآن الموقع كما كان قبله.',
  },
  'output-left/foreign': {
    en: '%{folder} was never put in place, and holds what no build wrote: it was left alone. Move your files out and delete it.',
    ar: 'لم يُوضع %{folder} في مكانه قط، وفيه ما لم يكتبه بناء، فلم يُمس. انقل ملفاتك منه واحذفه.',
  },
  'output-old/part': {
    en: 'The site as it was before could not be cleared away wholly: %{folder}.',
    ar: 'تعذّر حذف الموقع السابق كله، وبقي منه: %{folder}.',
  },
  'output-old/error': {
    en: 'The site as it was before could not be cleared away: %{cause}. What is left of it is %{folder}.',
    ar: 'تعذّر حذف الموقع السابق (%{cause}). وبقي منه: %{folder}.',
  },
  'cache-folder': {
    en: 'The cache folder %{folder} cannot be used (%{cause}); this build parses everything anew.',
    ar: 'تعذّر استعمال المخزن المؤقت %{folder} (%{cause})، فيقرأ هذا البناء كل شيء من جديد.',
  },
  'cache-lost': {
    en: 'The cache in %{folder} could not be read back; the next build starts without.',
    ar: 'تعذّرت قراءة ما كُتب في المخزن المؤقت %{folder}، فيبدأ البناء التالي بغيره.',
  },
  'host-limit': {
    en: '%{host} takes at most %{most} %{what}; this site has %{count}.',
    ar: 'أقصى ما تقبله خدمة %{host} من %{what} هو %{most}، وفي هذا الموقع %{count}. انشره في غيرها.',
  },
  'host-limit/light': {
    en: '%{host} takes at most %{most} %{what}; this site has %{count}, %{light} of them the light edition (`light` in site.yaml).',
    ar: 'أقصى ما تقبله خدمة %{host} من %{what} هو %{most}، وفي هذا الموقع %{count}، منها للنسخة الخفيفة %{light} («الخفيفة» في site.yaml). قلّلها أو انشره في غيرها.',
  },
});

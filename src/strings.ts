import { ARTICLES, CORRECTIONS, READING_MINUTES } from '#arabic/plurals.ts';

/**
 * Every text of the interface, in Arabic, one key each. `{…}` is a
 * placeholder.
 */
const texts = {
  // Frame of every page
  skipToContent: 'تخطَّ إلى المحتوى',
  homeLabel: 'الصفحة الأولى',
  frontPage: 'الرئيسة',
  sectionsNav: 'الأقسام',
  search: 'ابحث',
  searchSite: 'ابحث في الصحيفة',
  updated: 'آخر تحديث',
  footerNav: 'عن الموقع',
  previewLabel: 'معاينة',
  preview: 'معاينة للزملاء: هذه النسخة تضم مسودات ومقالات لم يحن موعدها، ولا تظهر في محركات البحث.',

  // Reader's settings
  tools: 'أدوات القراءة',
  themeAuto: 'السمة: كما في جهازك',
  themeLight: 'السمة: فاتحة',
  themeDark: 'السمة: داكنة',
  allSections: 'الأقسام كلها',
  type: 'الخط',
  theme: 'السمة',
  themes: { auto: 'كالجهاز', light: 'فاتحة', dark: 'داكنة' },
  contents: 'الفهرس',
  pageTools: 'أدوات الصفحة',
  myList: 'قائمتي',
  textLarger: 'كبّر الخط',
  textSmaller: 'صغّر الخط',
  textSizeNow: 'حجم الخط {n} من 5',
  share: 'شارك',
  copyLink: 'انسخ الرابط',
  copied: 'نُسخ الرابط',
  copyFailed: 'تعذّر النسخ',
  print: 'اطبع',
  listen: 'استمع',
  listenPause: 'توقّف',
  listenResume: 'تابع',
  listenStop: 'أنهِ',
  listenFailed: 'تعذّرت القراءة بالصوت',
  listenSpeed: 'السرعة {n}',
  listenNext: 'يُقرأ الآن من قائمتك: {title}',
  save: 'احفظ',
  saved: 'محفوظ',
  savedNow: 'أُضيف المقال إلى قائمتك',
  unsavedNow: 'أُزيل المقال من قائمتك',
  saveFailed: 'تعذّر الحفظ: التخزين مغلق في متصفحك أو الشبكة منقطعة',
  savedFull: 'امتلأ جهازك: حُفظ المقال في قائمتك، ولا مكان لنسخة منه تُفتح بلا اتصال',
  myListText: 'ما حفظته لتقرأه لاحقًا. القائمة في جهازك وحده، لا يراها غيرك.',
  myListNoScript: 'تُحفظ القائمة وتُعرض ببرنامج نصي، والبرامج النصية معطّلة في متصفحك.',
  myListEmpty: 'لا شيء محفوظ بعد',
  myListEmptyText: 'اضغط علامة الحفظ بجانب أي مقال تجده هنا متى عُدت، ولو انقطع الاتصال.',
  savedLeft: 'الباقي: {minutes}',
  savedOver: 'قرأته',
  savedGoOn: 'أكمل القراءة',
  savedOnDevice: 'يُفتح بلا اتصال',
  savedTools: 'انقل قائمتك',
  savedToolsText:
    'صدّرها إلى ملف تستورده في جهاز آخر، أو في التطبيق المضاف إلى الشاشة الرئيسة. والاستيراد يضيف إلى قائمتك ولا يحذف منها.',
  savedExport: 'صدّر القائمة',
  savedExportBookmarks: 'صدّرها علامات مرجعية',
  savedImport: 'استورد ملفًا',
  savedSafari:
    'إن كنت تقرأ في سفاري فاعلم أنه يحذف القائمة ونُسخها إذا مضت سبعة أيام من استعماله لم تفتح فيها هذه الصحيفة، إلا أن تضيفها إلى الشاشة الرئيسة، ولها هناك قائمة مستقلة.',
  savedFileLarge: 'هذا الملف أكبر من أن يكون قائمة محفوظة، فلم نقرأه.',
  savedFileUnreadable: 'لم نستطع قراءة هذا الملف: ليس قائمة صدّرتها من هنا ولا ملف علامات مرجعية.',
  savedFileAdded: 'أُضيف إلى قائمتك: {count}.',
  savedFileRefused: 'وتُرك ما ليس من مقالات هذه الصحيفة، وموضعه في الملف: {lines}.',
  savedFileOthers: 'ومواضع غيرها عددها {count}.',
  savedFileNoRoom: 'تتسع القائمة لمئتي مقال، فلم يُضف ما زاد.',
  removeFromList: 'أزِل',
  close: 'أغلق',

  // Without a connection
  keptCopy: 'نسخة محفوظة في جهازك من {date}.',
  offlineTitle: 'لا اتصال بالشبكة',
  offlineText: 'لم نستطع فتح هذه الصفحة، وليس في جهازك نسخة منها.',
  offlineSaved: 'ما في قائمتك',
  offlineRecent: 'آخر ما قرأته',
  offlineNothing: 'لا شيء محفوظ في جهازك بعد. ما تقرؤه وأنت متصل، وما تضيفه إلى قائمتك، تجده هنا حين ينقطع الاتصال.',
  offlineRetry: 'أعد المحاولة',
  offlineKept: 'نسخة {date}',
  offlineNoScript: 'تُعرض النسخ المحفوظة هنا ببرنامج نصي، والبرامج النصية معطّلة في متصفحك.',

  /** What lies on the reader's device, by the name of its store. */
  deviceStores: {
    theme: 'السمة التي اخترتها: فاتحة أو داكنة',
    size: 'حجم الخط الذي اخترته',
    saved: 'المقالات التي حفظتها، وأين توقفت في كل منها',
    followed: 'ما تتابعه من أقسام ووسوم وأسماء',
    read: 'علامات ما قرأت: أرقام لا يُعرف منها المقال',
    visit: 'وقت زيارتك الأخيرة',
    keys: 'إيقاف مفاتيح الاختصار',
    speed: 'سرعة القراءة بالصوت',
    copies: 'نسخ من المقالات المحفوظة ومن آخر ما قرأت، تُفتح بلا اتصال',
  },

  shareArticle: 'شارك المقال',
  shareWays: {
    whatsapp: 'واتساب',
    telegram: 'تلغرام',
    x: 'إكس',
    email: 'البريد',
    copy: 'انسخ الرابط',
    device: 'تطبيق آخر',
  },
  comments: 'التعليقات',
  commentsNotice: 'عند عرض التعليقات يتصل متصفحك بخدمة {provider}، وتسري عليك شروطها.',
  commentsLoad: 'اعرض التعليقات',

  // Footer
  imprint: {
    publisher: 'الناشر',
    editorInChief: 'رئيس التحرير',
    address: 'العنوان',
    licence: 'رقم الترخيص',
    email: 'البريد',
    phone: 'الهاتف',
  },
  followUs: 'تابعنا',
  channelOn: 'قناتنا على {network}',
  newsletter: 'النشرة البريدية',
  newsletterText: 'أهم ما ننشر، في بريدك.',
  newsletterField: 'بريدك الإلكتروني',
  newsletterSend: 'اشترك',
  donate: 'ادعم الصحيفة',
  servicesTitle: 'خدمات غيرنا في هذا الموقع',
  advert: 'إعلان',
  advertsPrivacy:
    'في الصحيفة إعلانات نضعها نحن صورًا عليها كلمة «إعلان»: تُحمّل من هذا الموقع نفسه، ولا يصل إلى المعلن شيء قبل أن تنقر إعلانه.',

  // The light edition
  light: 'النسخة الخفيفة',
  lightFull: 'هذه الصفحة كاملةً',
  lightPicture: 'صورة',
  lightPart: 'الجزء {part} من {parts}',
  lightNextPart: 'تتمة المقال',
  lightPreviousPart: 'ما سبق من المقال',
  lightOffer: 'متصفحك يوفّر البيانات. هذه الصفحة نفسها بلا صور ولا خطوط:',

  // Following, on the reader's device
  follow: 'تابع',
  followed: 'تتابعه',
  followFull: 'تتابع اثني عشر موضوعًا، وهو أقصى ما يُتابَع',
  followShelf: 'ما تتابعه',
  followEmpty: 'لا جديد هنا بعد، أو لا اتصال بالشبكة.',
  sinceVisit: 'منذ زيارتك الأخيرة: {count}',
  sinceVisitMore: 'منذ زيارتك الأخيرة: أكثر من {count}',

  // Keys
  keys: 'مفاتيح الاختصار',
  keysOn: 'شغّل الاختصارات المكوّنة من مفتاح واحد',
  keysNote: 'المعتبر موضع المفتاح في لوحة المفاتيح، لا الحرف الذي يكتبه.',
  keyNext: 'العنوان التالي',
  keyPrevious: 'العنوان السابق',
  keyOpen: 'افتح المقال',
  keySave: 'احفظ المقال',
  keySearch: 'ابحث',
  keyHelp: 'هذه القائمة',

  // What the device can do
  devicePage: 'خصوصيتك',
  deviceAbout: 'ما تحفظه «{site}» على جهازك، وكيف تمحوه بضغطة واحدة.',
  deviceText:
    'لا حساب لك عندنا، ولا نعرف من أنت ولا ماذا تقرأ. وما تطلبه من هذا الموقع، كحفظ مقال أو متابعة قسم، يبقى في متصفحك على هذا الجهاز، ولا يُرسل إلينا ولا إلى غيرنا. وهذا كل ما فيه الآن:',
  deviceNothing: 'لا شيء',
  deviceForget: 'انسَ كل شيء',
  deviceForgotten: 'نُسي كل شيء: لم يبقَ لهذا الموقع شيء على جهازك.',
  deviceClosed: 'التخزين مغلق في متصفحك، فلا يحفظ هذا الموقع على جهازك شيئًا.',
  deviceNoScript: 'البرامج النصية معطّلة في متصفحك، ولا يحفظ هذا الموقع شيئًا من دونها.',
  deviceMore: 'وما يخص خدمات غيرنا وسجلّات الخادم تقرؤه في صفحة «{page}».',
  installPage: 'ثبّت الصحيفة',
  installAbout: 'ضع «{site}» على شاشة هاتفك أو حاسوبك بلا متجر تطبيقات.',
  installText: 'تُفتح الصحيفة من شاشتك كأي تطبيق، بلا متجر ولا حساب، وتُزيلها كما تُزيل غيرها.',
  installNow: 'ثبّت الآن',
  installIos: 'على آيفون وآيباد',
  installIosSteps: [
    'افتح هذه الصحيفة في متصفح «سفاري»، واضغط زر المشاركة: مربع يخرج منه سهم.',
    'انزل في القائمة واختر «إضافة إلى الشاشة الرئيسية».',
    'اضغط «إضافة».',
  ],
  installIosNote: 'لا تتقاسم الصحيفة على الشاشة ومتصفح «سفاري» ما حفظته: لكل منهما قائمته.',
  installOthers: 'على أندرويد والحاسوب',
  installOthersText: 'افتح قائمة المتصفح (⋮) واختر «تثبيت التطبيق» أو «إضافة إلى الشاشة الرئيسية».',

  // Breaking news
  breaking: 'عاجل',
  breakingStrip: 'خبر عاجل',

  // Front page
  latest: 'آخر الأخبار',
  allLatest: 'كل الأخبار',
  opinion: 'رأي',
  allOpinion: 'كل مقالات الرأي',
  moreInSection: 'المزيد في «{section}»',
  mostTagged: 'أكثر الوسوم',
  sourcesOfEdition: 'من مصادر هذا العدد',
  archive: 'المحفوظات',
  otherMonth: 'شهر آخر',
  weekDays: ['السبت', 'الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة'],
  weekDayLetters: ['س', 'ح', 'ن', 'ث', 'ر', 'خ', 'ج'],
  feedInvitation: 'اقرأنا حيث تقرأ',
  feedInvitationText: 'أضف «{name}» إلى قارئ الخلاصات، كلَّها أو قسمًا واحدًا، بلا حساب ولا بريد.',
  feedInvitationLink: 'الخلاصات وكيف تُقرأ',

  // Article
  crumbs: 'مسارك',
  and: 'و',
  publishedAt: 'نُشر',
  modifiedAt: 'حُدِّث',
  highlights: 'في سطور',
  note: 'حاشية',
  readAlso: 'اقرأ أيضًا',
  readWhole: 'اقرأ المقال كاملًا هنا',
  similarArticles: 'مقالات مشابهة',
  fromSection: 'من قسم {name}',
  elsewhere: 'القصة نفسها في مصادر أخرى',
  sources: 'المصادر',
  sourceOriginal: 'الأصل',
  tags: 'كلمات دلالية',
  corrections: 'التصويبات',
  shortLink: 'الرابط القصير',
  footnotes: 'الهوامش',
  backToText: 'عودة إلى المتن',
  gallery: 'صور',
  table: 'جدول',
  footnote: 'هامش {n}',

  // Kinds of article, sources, corrections, tags
  kinds: {
    news: 'خبر',
    report: 'تقرير',
    analysis: 'تحليل',
    opinion: 'رأي',
    investigation: 'تحقيق',
    feature: 'قصة',
    interview: 'حوار',
    review: 'مراجعة',
    explainer: 'شرح',
    photos: 'صور',
    video: 'فيديو',
    satire: 'سخرية',
    sponsored: 'إعلان',
  },
  /** Before the headline of a satirical piece, wherever it is listed. */
  satireMark: 'ساخر:',
  kindNotes: {
    news: '',
    report: '',
    analysis: 'قراءة في ما وراء الخبر، بأدلته.',
    opinion: 'يعبّر المقال عن رأي كاتبه.',
    investigation: '',
    feature: '',
    interview: '',
    review: 'يعبّر التقييم عن رأي كاتبه.',
    explainer: '',
    photos: '',
    video: '',
    satire: 'نص ساخر: ما فيه متخيَّل.',
    sponsored: 'محتوى مدفوع لم تكتبه هيئة التحرير.',
  },
  sourceKinds: { agency: 'وكالة أنباء', publisher: 'ناشر', document: 'وثيقة', person: 'شخص' },
  correctionKinds: { correction: 'تصويب', clarification: 'توضيح', update: 'تحديث' },
  tagKinds: { person: 'شخصية', place: 'مكان', organisation: 'جهة', topic: 'موضوع', series: 'ملف' },
  /** Above the older parts of a series. */
  seriesBefore: 'ما سبق',
  seriesPart: 'ملف: {name}',
  seriesPlace: '{part} من {parts}',
  seriesPrevious: 'السابق في الملف',
  seriesNext: 'التالي في الملف',

  // Withdrawn
  withdrawnTitle: 'سُحب هذا المقال',
  withdrawnText: 'لم يعد هذا المقال منشورًا. نُبقي عنوانه ليعرف من يصل إليه ما حدث.',
  withdrawnOn: 'تاريخ السحب',
  withdrawnReason: 'سبب السحب',

  // Embeds
  embedLoad: 'حمّل من {provider}',
  embedNotice: 'عند التحميل يتصل متصفحك بموقع {provider}، وقد يجمع بيانات عنك.',
  embedOpen: 'افتح في {provider}',

  // Lists
  author: 'بقلم',
  subscribe: 'خلاصة {format}',
  website: 'الموقع',
  relatedTags: 'يُذكر معه',
  writesIn: 'يُنشر في',
  pagination: 'صفحات القائمة',
  newer: 'الأحدث',
  older: 'الأقدم',
  page: 'صفحة',

  /**
   * The texts of each kind of list. `all` is the title for all lists of the kind; `about` describes one list for search
   * engines and feeds, where `{name}` is the list's name and `{site}` the newspaper's.
   */
  lists: {
    latest: { all: 'آخر الأخبار', about: 'كل ما نشرته «{site}»، الأحدث أولًا.' },
    section: { all: 'الأقسام', about: 'أخبار قسم {name} في «{site}» ومقالاته.' },
    kind: { all: 'أنواع المقالات', about: 'مقالات «{site}» من نوع {name}.' },
    tag: { all: 'الوسوم', about: 'كل ما نشرته «{site}» عن {name}.' },
    author: { all: 'الكتّاب', about: 'مقالات {name} في «{site}».' },
    source: { all: 'المصادر', about: 'ما نشرته «{site}» نقلًا عن {name}.' },
  },
  /** The same for pages that are not lists of articles. */
  about: {
    archive: 'محفوظات «{site}»: {name}.',
    corrections: 'كل ما صوّبته «{site}» أو وضّحته، الأحدث أولًا.',
    feeds: 'خلاصات «{site}»: عناوينها وصيغها، وكيف تُقرأ.',
    search: 'ابحث في مقالات «{site}» كلها، بالكلمة أو الاسم أو العبارة.',
  },
  kindsPlural: {
    news: 'أخبار',
    report: 'تقارير',
    analysis: 'تحليلات',
    opinion: 'آراء',
    investigation: 'تحقيقات',
    feature: 'قصص',
    interview: 'حوارات',
    review: 'مراجعات',
    explainer: 'شروح',
    photos: 'قصص مصورة',
    video: 'مقاطع فيديو',
    satire: 'نصوص ساخرة',
    sponsored: 'محتوى مدفوع',
  },
  titleWithPage: '{title}، صفحة {page}',
  yearTitle: 'عام {year}',
  feedsIntro:
    'الخلاصة عنوان تضيفه إلى قارئ الخلاصات في هاتفك أو حاسوبك، فيأتيك كل جديد بنصه الكامل، بلا حساب ولا بريد ولا تتبّع.',
  mainFeeds: 'كل المقالات',
  otherFeeds:
    'ولكل صفحة مما يلي خلاصة تضم أحدث ما نُشر فيها: عنوانها عنوان الصفحة يليه اسم الملف. وكلها في الملف الآتي.',
  feedsOpml: 'كل الخلاصات في ملف واحد (OPML)',
  moved: 'انتقلت هذه الصفحة',
  movedText: 'العنوان الجديد:',

  // Empty states and errors
  emptySite: 'لا مقالات بعد',
  emptySiteText: 'هذه صحيفة جديدة، وأول مقال فيها على الطريق.',
  emptySection: 'لا مقالات في هذا القسم بعد',
  emptySectionText: 'حين يُنشر أول مقال هنا ستجده في هذه الصفحة.',
  emptyList: 'لا شيء هنا بعد',
  emptyListText: 'عُد لاحقًا، أو اقرأ آخر الأخبار.',
  emptyCorrections: 'لا تصويبات',
  emptyCorrectionsText: 'لم يُصوَّب شيء في هذا العدد. إن وجدت خطأ فأخبرنا.',
  notFound: 'لم نجد هذه الصفحة',
  notFoundText: 'ربما نُقلت الصفحة أو كُتب العنوان ناقصًا. هذه طرق للعودة:',
  backHome: 'إلى الصفحة الأولى',
  backLatest: 'إلى آخر الأخبار',
  backArchive: 'إلى المحفوظات',

  // Search
  searchTitle: 'البحث',
  searchHint: 'كلمة أو اسم أو «عبارة بعينها»',
  searchNoScript: 'يجري البحث في متصفحك نفسه، ولا يجري ما دامت البرامج النصية معطّلة فيه. إليك أبواب الصحيفة كلها:',
  searchFilters: 'حدّد النتائج',
  searchAny: 'الكل',
  searchFilterNames: { section: 'القسم', tag: 'الوسم', source: 'المصدر', author: 'الكاتب', year: 'العام' },
  searchOrder: 'الترتيب',
  searchOrders: { best: 'الأقرب أولًا', newest: 'الأحدث أولًا' },
  searchMatch: 'الكلمات',
  searchMatches: { some: 'يكفي بعضها', every: 'كلها' },
  searchSuggestions: 'أقسام ووسوم وأسماء',
  searchResults: 'نتائج البحث',
  searchRunning: 'نبحث…',
  searchEvery: 'كل الكلمات: {count}',
  searchSome: 'بعض الكلمات: {count}',
  searchListed: 'في هذا الاختيار: {count}',
  searchPhrase: 'العبارة بنصها: {count}',
  searchNoPhrase: 'لم نجد العبارة بنصها في أقرب المقالات إليها؛ هذه مقالات فيها كلماتها.',
  searchMissing: 'لا مقال فيه «{word}».',
  searchDidYouMean: 'هل تقصد:',
  searchNothing: 'لم نجد شيئًا',
  searchNothingText: 'لا مقال فيه ما كتبت. جرّب كلمة أخرى، أو تصفّح الأقسام وآخر الأخبار.',
  searchMore: 'مزيد من النتائج',
  searchMorePhrase: 'ابحث في المزيد',
  searchFailed: 'تعذّر البحث. تحقّق من الاتصال ثم أعد المحاولة.',
  searchKinds: { section: 'قسم', tag: 'وسم', author: 'كاتب', source: 'مصدر' },

  // Feeds
  feeds: 'الخلاصات',
  copyAddress: 'انسخ العنوان',
  addressCopied: 'نُسخ العنوان',

  /** Nouns beside a number, all six forms each. */
  counted: { articles: ARTICLES, corrections: CORRECTIONS, readingMinutes: READING_MINUTES },

  // A new article's file
  newArticleText: 'اكتب نص المقال هنا.',
  newArticleHints: [
    'الملخص: جملة أو جملتان تحت العنوان',
    'الوسوم: [كلمة, كلمة]',
    'المصادر:',
    '  - الاسم: …',
    '    النوع: وكالة أو ناشر أو وثيقة أو شخص',
    'احذف سطر المسودة (draft) حين يصبح المقال جاهزًا للنشر.',
  ],
} as const;

/** Texts of the interface by their key: `readAlso`, `kinds.opinion`, `counted.articles.few`. */
export type Wording = Readonly<Record<string, string>>;

/** Our own texts, whatever a newspaper says in their place. */
export const OUR_STRINGS = structuredClone(texts) as typeof texts;

/** The texts of this newspaper. */
export const strings = structuredClone(texts) as typeof texts;

/** Puts a newspaper's own texts in place of ours, and ours in place of those that it no longer has. */
export function useWording(wording: Wording): void {
  Object.assign(strings, structuredClone(texts));
  for (const [key, text] of Object.entries(wording)) {
    const path = key.split('.');
    const last = path.pop() ?? key;
    const owner = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], strings);
    (owner as Record<string, string>)[last] = text;
  }
}

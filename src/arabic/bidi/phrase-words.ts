/** Units, currencies and signs of time that stand behind a number and make one piece with it: «256 GB», «10:30 AM». */
export const UNITS: ReadonlySet<string> = new Set(
  `GB MB TB KB PB EB GiB MiB TiB KiB Gb Mb Kb Gbps Mbps Kbps GBps MBps Bps Hz KHz kHz MHz GHz THz Kg KG KM Km CM MM
  W kW KW MW GW TW Wh kWh KWh MWh GWh TWh V kV KV mV A mA µA mAh Ah N kN Pa kPa hPa MPa J kJ MJ K C F L mL dB dBm Bq Sv
  mSv Ω kΩ MP Mpx K k M B T G g P p X x D HD UHD USD EUR GBP SAR AED EGP KWD QAR BHD OMR JOD LBP MAD DZD TND LYD IQD SYP
  YER SDG TRY CHF JPY CNY RUB INR BTC ETH AM PM Am Pm A.M P.M GMT UTC KSA EST EDT CET CEST BST PST PDT MST BC AD CE BCE
  DPI PPI RPM FPS BPM MPH KPH ISO °C °F Mach Euro Euros Dollars`.split(/\s+/),
);

/** Abbreviations whose dot is theirs: «Apple Inc. أعلنت». */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof st jr sr inc ltd co corp llc bros dept gov gen col capt lt sgt rev hon pres sen rep no nos vol vols
  pp pg fig figs ed eds etc vs al cf ca approx est jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd mt ft hon
  univ assn intl mfg tel ext phd mme mlle cie bd av art sect ch chap op cit ibid viz rs gmbh op p n s bwv k no`.split(
    /\s+/,
  ),
);

/** Month names in front of or behind which a day and a year belong to the phrase: «3 June 1998». */
export const MONTHS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec janvier février mars avril mai juin juillet août septembre octobre novembre décembre`.split(/\s+/),
);

/** Labels that a phone number may follow. */
export const LABELS: ReadonlySet<string> = new Set('tel phone fax mob mobile cell whatsapp call t f p'.split(' '));

/** Names that end in an exclamation mark wherever they stand. */
export const EXCLAIMED: ReadonlySet<string> = new Set(
  'yahoo joomla jeopardy oklahoma mia rouge airplane pokémon yum'.split(' '),
);

/** Arabic words behind which a number begins a title: «فيلم 12 Angry Men». */
const WORKS =
  'فيلم|مسلسل|رواية|كتاب|أغنية|اغنية|ألبوم|البوم|لعبة|فرقة|مغني|مغنّي|رابر|راب|برنامج|مجلة|متجر|شركة|موقع|تطبيق|منصة|سلسلة|مسرحية|قصيدة|معرض|مشروع|طراز|موديل|بعنوان|اسمه|اسمها';
/** The word before a place. */
export const BEFORE_TITLE = new RegExp(`(?<!\\p{L})[وفبلك]?(?:ال|لل)?(?:${WORKS})[:،]? ["“]?$`, 'u');

/** Arabic words whose number the one behind them is, not the foreign name's: «القناة 2 BBC», «المركز 3 Ferrari». */
const NUMBERED =
  'رقم|عدد|مركز|مرتبة|مكان|قناة|ساعة|دقيقة|يوم|ليلة|شهر|عام|سنة|جولة|مادة|فصل|صفحة|حلقة|موسم|دورة|نسخة|فقرة|بند|جزء|مجلد|طبعة|طابق|غرفة|بوابة|قاعة|خط|فئة|مجموعة|جيل|إصدار|اصدار|صالة|رصيف|مسار|حوالي|نحو|قرابة|بعد|قبل|خلال|منذ|حتى|إلى|من';
/** The word before a place. */
export const AFTER_NUMBERED = new RegExp(`(?<!\\p{L})[وفبلك]?(?:ال|لل)?(?:${NUMBERED})[: ]*$`, 'u');

/** A time of day in Arabic words: «على BBC 20:30 مساء» names an hour. */
export const IS_HOUR = /^ ?(?:مساء|صباح|ظهر|عصر|ليل|فجر|بتوقيت|بعد|قبل|من|ص\b|م\b)/;

/** Arabic nouns that a number counts; «باعت Apple 50 مليون» has a name and a number, «Windows 11 الجديد» a name alone. */
const COUNTED = [
  'مليون مليونا مليوني ملايين مليار مليارا ملياري مليارات بليون تريليون ألف ألفا الف الفا آلاف ألفًا مئة مائة مئات',
  'دولار دولارا دولارات ريال ريالا ريالات درهم درهما دراهم جنيه جنيها جنيهات دينار دينارا دنانير ليرة ليرات يورو روبل روبية ين يوان فرنك سنت',
  'كيلو كيلومتر كيلومترا كيلوغرام كيلوجرام كم كلم متر مترا أمتار سم سنتيمتر ملم طن طنا أطنان برميل برميلا لتر ميل ميلا قدم قدما بوصة هكتار فدان دونم غرام جرام واط ميغاواط ميجاواط غيغاواط جيجابايت غيغابايت ميغابكسل درجة درجات',
  'سنة سنوات عام عاما أعوام شهر شهرا أشهر شهور أسبوع أسبوعا أسابيع يوم يوما أيام ساعة ساعات دقيقة دقائق ثانية ثوان ثواني مرة مرات',
  'شخص شخصا أشخاص موظف موظفا موظفين عامل عاملا عمال مستخدم مستخدما مستخدمين مشترك مشتركا مشتركين زائر زوار طالب طالبا طلاب قتيل قتيلا قتلى جريح جريحا جرحى مصاب مصابا ضحية ضحايا لاعب لاعبا لاعبين امرأة رجل رجال طفل طفلا أطفال',
  'نقطة نقاط هدف هدفا أهداف مباراة مباريات سهم سهما أسهم دولة دول بلد بلدا بلدان مدينة مدن شركة شركات فرع فرعا فروع متجر متجرا متاجر جهاز جهازا أجهزة طائرة طائرات سيارة سيارات هاتف هاتفا هواتف نسخة نسخ صفحة صفحات مقال مقالا مقالات صوت صوتا أصوات وظيفة وظائف حالة حالات مشروع مشروعا مشاريع جائزة جوائز',
  'في بالمئة بالمائة بالمية',
]
  .join(' ')
  .split(' ');
const COUNTED_SET: ReadonlySet<string> = new Set(COUNTED);

/** Says whether the Arabic that begins a text is what the number before it counts; «في المئة» is, «في لندن» is not. */
export function isCounted(after: string): boolean {
  const match = /^[ \u00a0]([\u0621-\u0652]+)(?: ([\u0621-\u0652]+))?/.exec(after);
  if (match === null) return false;
  const [, word = '', next = ''] = match;
  if (word === 'في') return /^الم(?:ئ|ائ)?[ةه]$|^المئة$|^المائة$/.test(next);
  if (/(?:ًا|اً)$/.test(word)) return true;
  return COUNTED_SET.has(word.replace(/[\u064b-\u0652]/g, ''));
}

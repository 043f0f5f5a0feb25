import { defineTexts } from '../message.ts';

/** Messages of `nuqta new-paper`, and of what follows a newspaper through its versions. */
export const PAPER_TEXTS = defineTexts({
  'new-paper/folder': {
    en: 'Name one folder for the newspaper: nuqta new-paper my-paper.',
    ar: 'اكتب اسم مجلد واحد للصحيفة: ‎nuqta new-paper my-paper‎.',
  },
  'new-paper/hash': {
    en: 'The path of the folder %{folder} contains "#", which Astro cannot work with. Name another folder.',
    ar: 'في مسار المجلد %{folder} علامة «#»، ولا يعمل Astro معها. اختر مجلدًا آخر.',
  },
  'new-paper/name': {
    en: 'The newspaper has no name. Write one: --name "صحيفة الميناء".',
    ar: 'ليس للصحيفة اسم. اكتبه هكذا: ‎--name "صحيفة الميناء"‎.',
  },
  'new-paper/address': {
    en: '"%{written}" is not an address of a site. Write where the newspaper will stand: --address https://example.org.',
    ar: '«%{written}» ليس عنوان موقع. اكتب أين ستقوم الصحيفة: ‎--address https://example.org‎.',
  },
  'new-paper/time-zone': {
    en: 'The newspaper has no time zone, and would date by another city’s clock. Write it: --time-zone %{written}.',
    ar: 'ليست للصحيفة منطقة زمنية، ولولاها لأُرّخت المقالات بساعة مدينة أخرى. اكتبها هكذا: ‎--time-zone %{written}‎.',
  },
  'new-paper/time-zone-unknown': {
    en: '"%{written}" is not a time zone. Write one by region and city: Africa/Tripoli, Asia/Riyadh.',
    ar: '«%{written}» ليست منطقة زمنية. اكتبها بالإقليم والمدينة: Africa/Tripoli أو Asia/Riyadh.',
  },
  'new-paper/country': {
    en: '"%{written}" is not a country of the table. Write one of %{countries}; or leave --country out.',
    ar: '«%{written}» ليس من البلدان المعروفة. اكتب واحدًا من %{countries}، أو احذف ‎--country‎.',
  },
  'new-paper/sections': {
    en: '--sections names no section. Write names with commas: "سياسة، اقتصاد، ثقافة".',
    ar: 'ليس في ‎--sections‎ اسم قسم. اكتب الأسماء وبينها فاصلة: «سياسة، اقتصاد، ثقافة».',
  },
  'new-paper/there': {
    en: 'There are files in %{folder} that would be written over: %{files}. Nothing was written. Name another folder.',
    ar: 'في %{folder} ملفات كانت ستُستبدل: %{files}. لم يُكتب شيء. اختر مجلدًا آخر.',
  },
  'new-paper/settings': {
    en: 'With these answers the settings would have a problem: %{problem} Nothing was written.',
    ar: 'بهذه الأجوبة تكون في الإعدادات مشكلة: %{problem} لم يُكتب شيء.',
  },
  'new-paper/made': {
    en: 'The newspaper %{name} is in %{folder}. Two commands, and it stands before you:',
    ar: 'الصحيفة %{name} في المجلد %{folder}. أمران وتراها أمامك:',
  },
  'upgrade/version': {
    en: 'This is Nuqta %{version}. Before it builds your newspaper:',
    ar: 'هذه نقطة %{version}. قبل أن تبني بها صحيفتك:',
  },
  'upgrade/content': {
    en: 'Problems in the content for this version: %{count}.',
    ar: 'المشكلات في المحتوى مع هذه النسخة: %{count}.',
  },
  'upgrade/workflow': {
    en: '%{file} uses older actions. nuqta upgrade without --check brings them up to date.',
    ar: 'يستعمل %{file} نسخًا قديمة من الإجراءات. يحدّثها الأمر ‎nuqta upgrade‎ بلا ‎--check‎.',
  },
  'upgrade/workflow-written': {
    en: '%{file} now uses the current actions. Look at it, then commit it.',
    ar: 'صار %{file} يستعمل النسخ الحالية من الإجراءات. راجعه ثم احفظه في Git.',
  },
  'new-paper/local': {
    en: 'npm could not make a package of Nuqta, so the newspaper uses this copy: %{specifier}. Before it goes to a host, put a package there (npm pack) or the address of a version in Git.',
    ar: 'لم يستطع npm أن يصنع حزمة من نقطة، فالصحيفة تستعمل هذه النسخة: %{specifier}. قبل أن تُرفع إلى خدمة استضافة ضع مكانها حزمة (npm pack) أو عنوان نسخة في Git.',
  },
});

import { defineTexts } from '../message.ts';

/** Messages about the files of a content folder and of `public/`. */
export const FILE_TEXTS = defineTexts({
  'file-name': {
    en: 'Other systems cannot write this name. Rename the file with letters, digits and hyphens.',
    ar: 'لا تقبل أنظمة أخرى هذا الاسم. سمِّ الملف بحروف وأرقام وشرطات.',
  },
  'folder-as-file': {
    en: 'This is a folder, but its name is that of an article. Rename it, or put the file here.',
    ar: 'هذا مجلد واسمه اسم مقال. غيّر اسمه، أو ضع الملف هنا.',
  },
  'file-as-folder': {
    en: '%{name} is not a folder. Put a folder of that name here.',
    ar: '%{name} ليس مجلدًا. ضع هنا مجلدًا بهذا الاسم.',
  },
  'file-unknown': {
    en: 'No settings are read from %{name}. The files are: %{known}. Rename it.',
    ar: 'لا تُقرأ الإعدادات من %{name}. الملفات: %{known}. غيّر اسمه.',
  },
  'file-ignored/place': {
    en: 'This is ignored. Folders are: %{folders}. Move it, or remove it.',
    ar: 'لا يُقرأ هذا. المجلدات: %{folders}. انقله إليها، أو احذفه.',
  },
  'file-ignored/picture': {
    en: 'This file is not a picture and is ignored. Remove it, or save it as JPEG, PNG or WebP.',
    ar: 'هذا الملف ليس صورة، فلا يُقرأ. احذفه، أو احفظه بصيغة JPEG أو PNG أو WebP.',
  },
  'file-ignored/article': {
    en: 'This file is ignored: the name of an article ends in ".md". Rename it, or remove it.',
    ar: 'لا يُقرأ هذا الملف: اسم المقال ينتهي بـ «.md». غيّر اسمه، أو احذفه.',
  },
  'file-hidden': {
    en: 'Hidden files are not published, except %{names}. Remove it, or rename it.',
    ar: 'لا تُنشر الملفات المخفية إلا %{names}. احذفه، أو غيّر اسمه.',
  },
  'file-twice': {
    en: 'Another file, %{other}, has this name in another spelling (letter case or Unicode form). Rename one.',
    ar: 'لملف آخر، %{other}، الاسم نفسه بكتابة أخرى (حروف كبيرة وصغيرة أو صورة يونيكود). غيّر اسم أحدهما.',
  },
  'body-size/file': {
    en: 'The file is over 4 MB. Split it into several.',
    ar: 'يتجاوز الملف 4 ميغابايت. قسّمه على عدة ملفات.',
  },
  'file-unreadable': {
    en: 'The file cannot be read (%{cause}). Correct its permissions, or replace the file.',
    ar: 'تعذّرت قراءة الملف (%{cause}). صحّح أذونه، أو ضع غيره مكانه.',
  },
  'not-a-file': {
    en: 'This is no file. Put a file of this name here.',
    ar: 'هذا ليس ملفًا. ضع هنا ملفًا بهذا الاسم.',
  },
  'link-to-folder': {
    en: 'The target of this link is not a file. Put the files themselves here.',
    ar: 'لا يشير هذا الاختصار إلى ملف. ضع الملفات نفسها هنا.',
  },
  'link-dangling': {
    en: 'The target of this link does not exist. Put the file itself here.',
    ar: 'ما يشير إليه هذا الاختصار غير موجود. ضع الملف نفسه هنا.',
  },
  'link-outside': {
    en: 'This link leads out of the folder. Put the file itself here.',
    ar: 'يشير هذا الاختصار إلى خارج المجلد. ضع الملف نفسه هنا.',
  },
  'not-utf8': {
    en: 'The file is not UTF-8 (byte %{byte}). Save it as UTF-8, or import it with "npx nuqta import".',
    ar: 'ترميز الملف ليس UTF-8 (عند البايت %{byte}). احفظه بترميز UTF-8، أو استورده بالأمر «npx nuqta import».',
  },
  'time-limit': {
    en: 'The text cannot be read in %{seconds} seconds. Split it, or write its lists, quotes and tables more simply.',
    ar: 'تعذّرت قراءة النص في %{seconds} ثانية. قسّمه، أو بسّط قوائمه واقتباساته وجداوله.',
  },
});

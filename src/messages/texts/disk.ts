import { defineTexts } from '../message.ts';

/** Errors of the disk and the machine, by the code of the system; `disk-part/…` are what was being done. */
export const DISK_TEXTS = defineTexts({
  'disk-part/file': { en: 'A file', ar: 'أحد الملفات' },
  'disk-part/read': { en: 'read', ar: 'تعذّرت قراءة' },
  'disk-part/written': { en: 'written', ar: 'تعذّرت كتابة' },
  'disk-part/opened': { en: 'opened', ar: 'تعذّر فتح' },
  'disk-error/eacces': {
    en: '%{path} cannot be %{verb}: you have no permission. Change its permissions, or name another folder.',
    ar: '%{verb} %{path}: لا إذن لك فيه. غيّر أذونه، أو سمِّ مجلدًا آخر.',
  },
  'disk-error/eperm': {
    en: '%{path} cannot be %{verb}: the system does not permit it. Change its permissions, or name another folder.',
    ar: '%{verb} %{path}: النظام لا يسمح بذلك. غيّر أذونه، أو سمِّ مجلدًا آخر.',
  },
  'disk-error/erofs': {
    en: '%{path} cannot be written: its disk is read-only. Make the disk writable, or name another folder.',
    ar: 'تعذّرت كتابة %{path}: القرص للقراءة فقط. اجعله قابلًا للكتابة، أو سمِّ مجلدًا آخر.',
  },
  'disk-error/enospc': {
    en: 'The disk is full: %{path} cannot be written. Free some space and run the command again.',
    ar: 'امتلأ القرص، فتعذّرت كتابة %{path}. أفسح فيه مكانًا وأعد الأمر.',
  },
  'disk-error/edquot': {
    en: 'Your share of the disk is used up: %{path} cannot be written. Free some space and run the command again.',
    ar: 'نفدت حصتك من القرص، فتعذّرت كتابة %{path}. أفسح فيه مكانًا وأعد الأمر.',
  },
  'disk-error/efbig': {
    en: '%{path} would be larger than this disk allows. Name a folder on another disk.',
    ar: 'حجم %{path} أكبر مما يقبله هذا القرص. سمِّ مجلدًا على قرص آخر.',
  },
  'disk-error/too-large': {
    en: '%{path} is too large to be read. Split it.',
    ar: 'الملف %{path} أكبر من أن يُقرأ. قسّمه.',
  },
  'disk-error/eio': {
    en: '%{path} cannot be %{verb}: the disk reports an error. Check the disk, or name a folder on another one.',
    ar: '%{verb} %{path}: أبلغ القرص عن خطأ. افحص القرص، أو سمِّ مجلدًا على قرص آخر.',
  },
  'disk-error/no-file': {
    en: '%{path} cannot be %{verb}: it is no ordinary file. Put a file in its place.',
    ar: '%{verb} %{path}: ليس ملفًا عاديًا. ضع ملفًا في مكانه.',
  },
  'disk-error/estale': {
    en: '%{path} cannot be %{verb}: the network disk has lost it. Connect the disk anew and run the command again.',
    ar: '%{verb} %{path}: فقده قرص الشبكة. صِل القرص من جديد وأعد الأمر.',
  },
  'disk-error/busy': {
    en: '%{path} cannot be %{verb}: another program is using it. Close that program and run the command again.',
    ar: '%{verb} %{path}: يستعمله برنامج آخر. أغلق ذلك البرنامج وأعد الأمر.',
  },
  'disk-error/enametoolong': {
    en: 'This name is longer than the disk allows: %{path}. Shorten it.',
    ar: 'هذا الاسم أطول مما يقبله القرص: %{path}. قصّره.',
  },
  'disk-error/eloop': {
    en: '%{path} cannot be %{verb}: its links lead in a circle. Replace them by the files themselves.',
    ar: '%{verb} %{path}: تدور اختصاراته على نفسها. ضع الملفات نفسها مكانها.',
  },
  'disk-error/enotdir': {
    en: '%{path} cannot be %{verb}: a part of this path is a file, not a folder. Name another folder.',
    ar: '%{verb} %{path}: في هذا المسار ملف حيث يلزم مجلد. سمِّ مجلدًا آخر.',
  },
  'disk-error/eisdir': {
    en: '%{path} cannot be %{verb}: it is a folder, and a file is needed there. Rename the folder.',
    ar: '%{verb} %{path}: هو مجلد، واللازم ملف. غيّر اسم المجلد.',
  },
  'disk-error/files': {
    en: '%{path} cannot be %{verb}: too many files are open. Close other programs, or raise the limit of open files.',
    ar: '%{verb} %{path}: الملفات المفتوحة أكثر مما يُسمح به. أغلق برامج أخرى، أو ارفع حد الملفات المفتوحة.',
  },
  'disk-error/enomem': {
    en: '%{path} cannot be %{verb}: the machine is out of memory. Close other programs and run the command again.',
    ar: '%{verb} %{path}: نفدت ذاكرة الجهاز. أغلق برامج أخرى وأعد الأمر.',
  },
  'disk-error/watch': {
    en: '%{path} cannot be watched (%{code}): the system watches no more files. Raise its limit (fs.inotify.max_user_watches), or close other programs.',
    ar: 'تعذّرت مراقبة %{path} (%{code}): لا يراقب النظام ملفات أكثر. ارفع حده (fs.inotify.max_user_watches)، أو أغلق برامج أخرى.',
  },
});

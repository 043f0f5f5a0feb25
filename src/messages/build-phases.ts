import type { Texts } from './message.ts';

/** The names of the phases of a build. */
export const BUILD_PHASE_NAMES = {
  read: { en: 'content', ar: 'قراءة المحتوى' },
  compile: { en: 'compiling', ar: 'تجهيز القوالب' },
  pages: { en: 'pages and feeds', ar: 'الصفحات والخلاصات' },
  parts: { en: 'search and pictures', ar: 'البحث والصور' },
  verify: { en: 'verification', ar: 'التحقق' },
  publish: { en: 'publishing', ar: 'النشر' },
} as const satisfies Readonly<Record<string, Texts>>;

import type { MissingField } from '#importers/imported-article.ts';
import type { Texts } from '#messages/message.ts';

/** What messages call the fields that a draft of an import lacks. */
export const MISSING_FIELD_NAMES: Readonly<Record<MissingField, Texts>> = {
  title: { en: 'title', ar: 'العنوان' },
  date: { en: 'date', ar: 'التاريخ' },
  section: { en: 'section', ar: 'القسم' },
};

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
  'more-of-rule': {
    en: '%{count} more of the rule %{rule}; --format json lists all.',
    ar: 'وثمة %{count} أخرى من القاعدة %{rule}؛ يعرضها كلها الخيار ‎--format json‎.',
  },
});

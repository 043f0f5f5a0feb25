import { defineTexts } from '../message.ts';

/** Messages of commands: what they did, why they failed. */
export const COMMAND_TEXTS = defineTexts({
  'more-of-rule': {
    en: '%{count} more of the rule %{rule}; --format json lists all.',
    ar: 'وثمة %{count} أخرى من القاعدة %{rule}؛ يعرضها كلها الخيار ‎--format json‎.',
  },
});

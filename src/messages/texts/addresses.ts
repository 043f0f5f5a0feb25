import { defineTexts } from '../message.ts';

/** Messages about addresses that were published. */
export const ADDRESS_TEXTS = defineTexts({
  'address-changed': {
    en: 'This article was published at %{from} and is now at %{to}. Restore its date and slug, or write this row in redirects.yaml, as nuqta check --fix does: %{row}',
    ar: 'نُشر هذا المقال في %{from} وصار في %{to}. أعد تاريخه ومساره كما كانا، أو أضف إلى redirects.yaml هذا السطر، ويكتبه عنك ‎nuqta check --fix‎: %{row}',
  },
  'address-removed': {
    en: 'The published article %{id} at %{address} is gone. Add a redirect for %{address} to redirects.yaml, or restore the article and mark it as withdrawn.',
    ar: 'المقال المنشور %{id} في %{address} لم يعد موجودًا. أضف إلى redirects.yaml تحويلًا من %{address}، أو أعد المقال واكتب فيه «السحب».',
  },
  'address-removed/near': {
    en: 'The published article %{id} at %{address} is gone. If it has become %{file}, write this row in redirects.yaml: %{row} Otherwise restore the article and mark it as withdrawn.',
    ar: 'المقال المنشور %{id} في %{address} لم يعد موجودًا. إن كان قد صار %{file} فأضف إلى redirects.yaml هذا السطر: %{row} وإلا فأعد المقال واكتب فيه «السحب».',
  },
  'published-none': {
    en: 'Nothing of Nuqta is published at %{url} yet, so no address can be lost.',
    ar: 'لم تُنشر في %{url} صحيفة من نقطة بعد، فلا عنوان يُخشى ضياعه.',
  },
  'published-unreachable': {
    en: 'The list of published addresses %{url} could not be read (%{cause}): this time nothing shows whether an address is lost. Check the address and the connection, or leave --published out.',
    ar: 'تعذّرت قراءة قائمة العناوين المنشورة %{url} (%{cause})، فلا يُعرف هذه المرة هل ضاع عنوان. تحقق من العنوان ومن الاتصال، أو احذف ‎--published‎.',
  },
  'fix-written': {
    en: 'redirects.yaml: %{count:rows} written.',
    ar: 'كُتب في redirects.yaml %{count:rows}.',
  },
  'fix-nothing': {
    en: 'Nothing here has only one right answer; what is left is for you to decide.',
    ar: 'ليس هنا ما له جواب واحد لا غير، وما بقي قراره لك.',
  },
});

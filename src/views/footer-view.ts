import type { FooterView } from '#components/view.ts';
import { accountName } from '#site/account-name.ts';
import type { Site } from '#site/site.ts';
import { strings } from '#strings.ts';

/** Returns what the footer says of the newspaper: who publishes it, where else it is, how to support it. */
export function footerView({ imprint = {}, accounts = [], channels = {}, services = {} }: Site): FooterView {
  const { publisher, editorInChief, address, licence, email, phone } = imprint;
  const rows = [
    [strings.imprint.publisher, publisher],
    [strings.imprint.editorInChief, editorInChief],
    [strings.imprint.address, address],
    [strings.imprint.licence, licence],
    [strings.imprint.email, email, `mailto:${email}`],
    [strings.imprint.phone, phone, `tel:${phone?.replace(/[^+\d]/g, '')}`],
  ] as const;
  const { newsletter, donation } = services;
  return {
    imprint: rows.flatMap(([label, value, href]) =>
      value === undefined ? [] : [{ label, value, ...(href && { href }) }],
    ),
    accounts: accounts.map((href) => ({ label: accountName(href), href })),
    channels: [channels.whatsapp, channels.telegram].flatMap((href) =>
      href === undefined ? [] : [{ label: accountName(href), href }],
    ),
    ...(donation === undefined ? {} : { donation: { label: donation.label ?? strings.donate, href: donation.url } }),
    ...(newsletter === undefined
      ? {}
      : {
          newsletter: {
            action: newsletter.action,
            field: newsletter.field,
            hidden: Object.entries(newsletter.hidden).map(([name, value]) => ({ name, value })),
            text: newsletter.text ?? strings.newsletterText,
          },
        }),
  };
}

import type { Site } from './site.ts';

/** What a page's policy must allow for a service; nothing that is not named. */
export interface PolicyNeeds {
  readonly script?: readonly string[];
  readonly connect?: readonly string[];
  readonly style?: readonly string[];
  readonly img?: readonly string[];
  readonly frame?: readonly string[];
  readonly form?: readonly string[];
  /** Its script writes markup of its own and cannot run where only trusted types may: those directives are left out. */
  readonly isUntyped?: boolean;
}

/** The pages that a service is on. */
export type ServicePlace = 'every page' | 'articles';

/** A script that a service adds to the head of its pages, as attributes of the element. */
export type ServiceScript = Readonly<Record<string, string>>;

type Services = NonNullable<Site['services']>;
export type ServiceName = keyof Services;

interface ServiceRow<S> {
  readonly place: ServicePlace;
  needs(settings: S): PolicyNeeds;
  /** With the base of the site, for files of our own. */
  scripts?(settings: S, base: string): readonly ServiceScript[];
  /** What readers are told on the page about privacy. */
  privacy(settings: S): string;
}

const hostOf = (url: string): string => new URL(url).host;
const originOf = (url: string): string => new URL(url).origin;
const under = (url: string, path: string): string => `${url.replace(/\/$/, '')}${path}`;

const COUNTS = 'لعدّ زيارات الصفحات من غير ملفات تعريف (كوكيز)';
const ON_CLICK = 'ولا يُطلب منه شيء قبل أن تنقر';

/** Umami's own service takes its counts at another host than it serves its script. */
const UMAMI_CLOUD = { script: 'https://cloud.umami.is', connect: 'https://api-gateway.umami.dev' } as const;
const GOATCOUNTER_SCRIPT = 'https://gc.zgo.at';
const GISCUS = 'https://giscus.app';

/** Every service: where it stands, what it needs of the policy, what readers are told. All are off by default. */
const ROWS: { readonly [Name in ServiceName]-?: ServiceRow<NonNullable<Services[Name]>> } = {
  plausible: {
    place: 'every page',
    needs: ({ host }) => ({ script: [originOf(host)], connect: [originOf(host)] }),
    scripts: ({ host, domain }) => [{ src: under(host, '/js/script.js'), 'data-domain': domain, defer: '' }],
    privacy: ({ host }) => `نستعمل Plausible (${hostOf(host)}) ${COUNTS}.`,
  },
  umami: {
    place: 'every page',
    needs: ({ host }) => ({
      script: [originOf(host)],
      connect: [originOf(host) === UMAMI_CLOUD.script ? UMAMI_CLOUD.connect : originOf(host)],
    }),
    scripts: ({ host, id }) => [{ src: under(host, '/script.js'), 'data-website-id': id, defer: '' }],
    privacy: ({ host }) => `نستعمل Umami (${hostOf(host)}) ${COUNTS}.`,
  },
  goatcounter: {
    place: 'every page',
    needs: ({ host }) => ({ script: [GOATCOUNTER_SCRIPT], connect: [originOf(host)], img: [originOf(host)] }),
    scripts: ({ host }) => [
      { src: `${GOATCOUNTER_SCRIPT}/count.js`, 'data-goatcounter': under(host, '/count'), defer: '' },
    ],
    privacy: ({ host }) => `نستعمل GoatCounter (${hostOf(host)}) ${COUNTS}.`,
  },
  matomo: {
    place: 'every page',
    needs: ({ host }) => ({ script: [originOf(host)], connect: [originOf(host)], img: [originOf(host)] }),
    scripts: ({ host, id }, base) => [
      { src: `${base}matomo-setup.js`, 'data-address': under(host, '/matomo.php'), 'data-site': id, defer: '' },
      { src: under(host, '/matomo.js'), defer: '' },
    ],
    privacy: ({ host }) => `نستعمل Matomo (${hostOf(host)}) ${COUNTS}.`,
  },
  giscus: {
    place: 'articles',
    needs: () => ({ frame: [GISCUS] }),
    privacy: () => `تعليقات القراء في Giscus (giscus.app) وتُحفظ في GitHub، ${ON_CLICK} «اعرض التعليقات».`,
  },
  remark42: {
    place: 'articles',
    needs: ({ host }) => ({ frame: [originOf(host)] }),
    privacy: ({ host }) => `تعليقات القراء في Remark42 (${hostOf(host)})، ${ON_CLICK} «اعرض التعليقات».`,
  },
  isso: {
    place: 'articles',
    needs: ({ host }) => ({
      script: [originOf(host)],
      connect: [originOf(host)],
      style: [originOf(host)],
      isUntyped: true,
    }),
    privacy: ({ host }) => `تعليقات القراء في Isso (${hostOf(host)})، ${ON_CLICK} «اعرض التعليقات».`,
  },
  newsletter: {
    place: 'every page',
    needs: ({ action }) => ({ form: [originOf(action)] }),
    privacy: ({ action }) =>
      `إذا اشتركت في نشرتنا البريدية أرسل متصفحك عنوان بريدك إلى ${hostOf(action)}، ولا يُرسل شيء ما لم تشترك.`,
  },
  donation: {
    place: 'every page',
    needs: () => ({}),
    privacy: ({ url }) => `رابط التبرع يأخذك إلى ${hostOf(url)}، ولا يُطلب من ذلك الموقع شيء قبل أن تنقر الرابط.`,
  },
};

interface ActiveService {
  readonly name: ServiceName;
  readonly place: ServicePlace;
  readonly needs: PolicyNeeds;
  readonly scripts: readonly ServiceScript[];
  readonly privacy: string;
}

/** Returns the services that a newspaper has switched on, in the order of the table. */
export function activeServices({ services, base }: Pick<Site, 'services' | 'base'>): ActiveService[] {
  if (services === undefined) return [];
  const active = <Name extends ServiceName>(name: Name): ActiveService[] => {
    const settings = services[name];
    if (settings === undefined) return [];
    const row = ROWS[name] as unknown as ServiceRow<typeof settings>;
    const scripts = row.scripts?.(settings, base) ?? [];
    return [{ name, place: row.place, needs: row.needs(settings), scripts, privacy: row.privacy(settings) }];
  };
  return (Object.keys(ROWS) as ServiceName[]).flatMap((name) => active(name));
}

/** Returns the services of a page: those of articles on articles alone. */
export function servicesOf(site: Pick<Site, 'services' | 'base'>, isArticle: boolean): ActiveService[] {
  return activeServices(site).filter(({ place }) => isArticle || place === 'every page');
}

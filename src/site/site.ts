import type { Advert } from './adverts.ts';
import type { FaceFiles } from './face-files.ts';
import type { FrontPlan } from './front-plan.ts';
import type { WrittenSite } from './site-schema.ts';
import type { FeedFormat, Pigment, SourceKind, TagKind } from './vocabulary.ts';

type Plain<T> = T extends readonly (infer U)[]
  ? readonly Plain<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Plain<T[K]> }
    : T;

/** The validated settings of `content/site.yaml`; its keys are documented in `site-schema.ts`. */
export interface Site extends Plain<Omit<WrittenSite, 'months' | 'digits' | 'feeds'>> {
  readonly months: NonNullable<WrittenSite['months']>;
  readonly digits: NonNullable<WrittenSite['digits']>;
  /** What the build has made of `nameplate` and `icon`. */
  readonly files?: FaceFiles;
  readonly feeds: Plain<Pick<WrittenSite['feeds'], 'full' | 'lists'>> & {
    readonly formats?: Readonly<Record<string, readonly FeedFormat[]>>;
  };
}

/** One row of `content/sections.yaml`, in the order shown. */
export interface Section {
  readonly name: string;
  readonly slug: string;
  readonly pigment: Pigment;
  readonly order: number;
  readonly description?: string;
}

/** One row of `content/authors.yaml`. */
export interface AuthorProfile {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly slug: string;
  readonly bio?: string;
  readonly role?: string;
  readonly url?: string;
}

/** One row of `content/tags.yaml`. */
export interface TagEntry {
  readonly label: string;
  readonly slug: string;
  readonly kind: TagKind;
  readonly aliases: readonly string[];
  readonly description?: string;
}

/** One row of `content/sources.yaml`. */
export interface SourceEntry {
  readonly label: string;
  readonly slug: string;
  readonly kind?: SourceKind | undefined;
  readonly url?: string | undefined;
  readonly aliases: readonly string[];
}

/** One row of `content/redirects.yaml`: an old address of this site and its new target. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** All settings of the YAML files in `content/`. */
export interface Settings {
  readonly site: Site;
  readonly sections: readonly Section[];
  readonly tags: readonly TagEntry[];
  readonly authors: readonly AuthorProfile[];
  readonly sources?: readonly SourceEntry[];
  readonly adverts?: readonly Advert[];
  readonly redirects: readonly Redirect[];
  /** What `strings.yaml` says in place of our texts of the interface, by their keys. */
  readonly wording?: Readonly<Record<string, string>>;
  /** The front page as editors order it; absent where there is no `front.yaml`. */
  readonly front?: FrontPlan;
}

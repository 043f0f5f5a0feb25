import { createAnalyzer } from '#arabic/analyze.ts';
import { stillBreaking } from '#articles/still-breaking.ts';
import { type ContentFaults, currentEdition, setCurrentEdition } from '#content/current-edition.ts';
import { hasErrors } from '#diagnostics/diagnostic.ts';
import type { DiagnosticFormat } from '#diagnostics/format-diagnostics.ts';
import type { Presentation } from '#diagnostics/presentation.ts';
import type { RelatedMemory } from '#related/related-memory.ts';
import { useWording } from '#strings.ts';
import type { BuildOptions } from './build-options.ts';
import type { BuildProgress } from './build-progress.ts';
import { type CheckedContent, checkContent } from './check-content.ts';
import { ContentError } from './content-error.ts';
import { editionShareImages } from './edition-share-images.ts';
import type { HeldFile } from './hold-back.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { createDevRelatedMemory, openRelatedMemory } from './related-memory.ts';

/** A request to build or serve a newspaper. */
export interface AskedBuild {
  readonly options: BuildOptions;
  /** How diagnostics of the content are printed. */
  readonly format: DiagnosticFormat;
  readonly show: Presentation;
  /** Told which files are held back, and which published addresses are missing for that. */
  readonly held?: (files: readonly HeldFile[], missing: readonly string[]) => void;
  /** Follows the build through its phases. */
  readonly progress?: BuildProgress;
}

/** The content loader's entry for Astro: it changes with the content and its errors. */
export interface EditionEntry extends Record<string, unknown> {
  readonly stamp: string;
  readonly errors: string;
}

/** Provides the edition to Astro's content loader. */
export interface EditionSource {
  readonly contentFolder: string;
  /**
   * Loads and checks the content folder, prints all diagnostics and provides the edition. If the content has errors it
   * throws a ContentError; in `astro dev` the open page shows them until they are fixed.
   */
  load(mode: 'build' | 'dev', warn: (line: string) => void): Promise<EditionEntry>;
  /** Makes pages show why the content could not be read at all. */
  fail(message: string): EditionEntry;
}

/** What an editor sees of the errors while writing. */
function toFaults({ loaded, diagnostics, without }: CheckedContent): ContentFaults {
  const files = new Set(
    diagnostics.flatMap(({ severity, file }) => (severity === 'error' && file !== undefined ? [file] : [])),
  );
  const { edition, faulty, faultyPages } = loaded;
  const all = [...edition.articles, ...edition.pages, ...faulty.map(({ article }) => article), ...faultyPages];
  const broken = all.filter(({ file }) => files.has(file));
  const shown = without?.held.flatMap(({ file, stays }) => (stays === undefined ? [] : [[stays, file] as const])) ?? [];
  return {
    rows: diagnostics.filter(({ severity }) => severity === 'error'),
    pages: new Map([...broken.map(({ permalink, file }) => [permalink, file] as const), ...shown]),
    slugs: new Map(broken.map(({ slug, file }) => [slug, file])),
  };
}

/** Creates the source of a request, which provides editions under `name`. */
export function createEditionSource(
  { options, format, show, held: tell, progress }: AskedBuild,
  name: string,
): EditionSource {
  const showFaults = (faults: ContentFaults, stamp: string): EditionEntry => {
    setCurrentEdition(name, { snapshot: currentEdition(name)?.snapshot, faults });
    return { stamp, errors: JSON.stringify(faults.rows) };
  };
  let devMemory: RelatedMemory | undefined;
  return {
    contentFolder: options.contentFolder,
    async load(mode, warn) {
      progress?.enter('read');
      const found = await checkContent(options, { holds: mode === 'dev' });
      const { diagnostics, without } = found;
      progress?.hide();
      for (const warning of found.loaded.warnings) warn(warning);
      printDiagnostics(diagnostics, { options, format, show });
      const faults = hasErrors(diagnostics) ? toFaults(found) : undefined;
      if (faults !== undefined && without === undefined) {
        if (mode === 'build') throw new ContentError(diagnostics, options.contentFolder, show.language);
        return showFaults(faults, found.loaded.stamp);
      }
      const { loaded, pictures } = without?.checked ?? found;
      const { stamp, bodies, openParts, keys } = loaded;
      const edition = options.demonstration ? stillBreaking(loaded.edition, options.now) : loaded.edition;
      useWording(edition.settings.wording ?? {});
      const { now, drafts } = options;
      const moment = { edition, now, drafts };
      const shareImages = mode === 'build' ? await editionShareImages(moment, options.cacheFolder) : undefined;
      const { held = [], missing = [] } = without ?? {};
      tell?.(
        held,
        missing.map(([, address]) => address),
      );
      const analyzer = createAnalyzer();
      const builds = openRelatedMemory(options.cacheFolder, drafts);
      devMemory ??= createDevRelatedMemory(builds);
      const relatedMemory = mode === 'build' ? builds : devMemory;
      const content = {
        stamp,
        bodies,
        relatedMemory,
        openParts,
        pictures,
        shareImages,
        diagnostics,
        keys,
        held,
        missing,
        analyzer,
      };
      setCurrentEdition(name, { snapshot: { ...moment, ...content }, faults });
      // What follows, in a build by Astro.
      progress?.enter('compile');
      return { stamp, errors: JSON.stringify(faults ?? []) };
    },
    fail: (message) =>
      showFaults({ rows: [{ severity: 'error', rule: 'unread', message }], pages: new Map(), slugs: new Map() }, ''),
  };
}

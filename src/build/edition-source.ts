import { relative } from 'node:path';
import { stillBreaking } from '#articles/still-breaking.ts';
import { currentEdition, setCurrentEdition } from '#content/current-edition.ts';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic.ts';
import { type DiagnosticFormat, formatDiagnostics, toAnnotations } from '#diagnostics/format-diagnostics.ts';
import type { Presentation } from '#diagnostics/presentation.ts';
import { useWording } from '#strings.ts';
import type { BuildOptions } from './build-options.ts';
import { checkContent } from './check-content.ts';
import { ContentError } from './content-error.ts';
import { editionShareImages } from './edition-share-images.ts';

/** A request to build or serve a newspaper. */
export interface AskedBuild {
  readonly options: BuildOptions;
  /** How diagnostics of the content are printed. */
  readonly format: DiagnosticFormat;
  readonly show: Presentation;
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

/** Prints diagnostics of the content as a command was asked to, and for GitHub where a workflow runs it. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], { options, format, show }: AskedBuild): void {
  if (format === 'json') console.log(formatDiagnostics(diagnostics, 'json', show));
  else if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics, 'text', show));
  if (process.env['GITHUB_ACTIONS'] === 'true' && diagnostics.length > 0)
    console.error(toAnnotations(diagnostics, relative(options.projectFolder, options.contentFolder), show.language));
}

/** Creates the source of a request, which provides editions under `name`. */
export function createEditionSource({ options, format, show }: AskedBuild, name: string): EditionSource {
  const showErrors = (errors: string, stamp: string): EditionEntry => {
    setCurrentEdition(name, { snapshot: currentEdition(name)?.snapshot, errors });
    return { stamp, errors };
  };
  return {
    contentFolder: options.contentFolder,
    async load(mode, warn) {
      const { loaded, pictures, diagnostics } = await checkContent(options);
      for (const warning of loaded.warnings) warn(warning);
      printDiagnostics(diagnostics, { options, format, show });
      if (hasErrors(diagnostics)) {
        if (mode === 'build') throw new ContentError(diagnostics, options.contentFolder, show.language);
        return showErrors(formatDiagnostics(diagnostics, 'text', { ...show, terminal: false }), loaded.stamp);
      }
      const { stamp, bodies, openParts } = loaded;
      const edition = options.demonstration ? stillBreaking(loaded.edition, options.now) : loaded.edition;
      useWording(edition.settings.wording ?? {});
      const { now, drafts } = options;
      const moment = { edition, now, drafts };
      const shareImages = mode === 'build' ? await editionShareImages(moment, options.cacheFolder) : undefined;
      const snapshot = { ...moment, stamp, bodies, openParts, pictures, shareImages, diagnostics };
      setCurrentEdition(name, { snapshot, errors: '' });
      return { stamp, errors: '' };
    },
    fail: (message) => showErrors(message, ''),
  };
}

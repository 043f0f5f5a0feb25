import type { Article } from '#articles/article.ts';
import { resolveContentPath } from '#articles/content-path.ts';
import { frontMatterPlace } from '#articles/front-matter-place.ts';
import type { LoadedEdition } from '#content/load-edition.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { ArticleBody } from '#markdown/body.ts';
import { says } from '#messages/says.ts';
import type { PreparedPicture } from '#pictures/picture.ts';
import { preparePictures } from '#pictures/prepare-pictures.ts';
import type { BuildOptions } from './build-options.ts';

/** A place that uses a picture. */
interface PictureUse {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Returns every picture the edition shows, made in its sizes, and what is wrong with one at each place that shows it. */
export async function editionPictures(
  { edition, faulty, assetFiles, openParts, texts, cacheFolder }: LoadedEdition,
  { contentFolder, quickPictures = false }: Pick<BuildOptions, 'contentFolder' | 'quickPictures'>,
): Promise<{ pictures: Record<string, PreparedPicture>; diagnostics: Diagnostic[] }> {
  const present = new Set(edition.assets);
  const uses = new Map<string, (() => PictureUse)[]>();
  const credits = new Map<string, Set<string>>();
  /** The place is looked for where the picture is broken: it takes the whole YAML of an article. */
  const use = (picture: string | undefined, at: () => PictureUse, credit: string | undefined): void => {
    if (picture === undefined || !present.has(picture)) return;
    uses.set(picture, [...(uses.get(picture) ?? []), at]);
    if (credit !== undefined) credits.set(picture, (credits.get(picture) ?? new Set()).add(credit));
  };
  const useBody = (owner: { readonly file: string }, parts: ArticleBody['parts']): void => {
    for (const part of parts) {
      if (typeof part !== 'string' && part.type === 'picture')
        use(resolveContentPath(owner.file, part.file), () => ({ ...part, file: owner.file }), part.credit);
    }
  };
  for (const article of [...edition.articles, ...faulty.map((one) => one.article)]) {
    const { file: lead, credit } = article.image ?? {};
    const place = () => frontMatterPlace(texts.get(article.file) ?? '', ['image', 'file']);
    use(lead, () => ({ file: article.file, ...place() }), credit);
    useBody(article, openParts.get(article.file) ?? []);
  }
  for (const { picture, line, column } of edition.settings.adverts ?? [])
    use(picture, () => ({ file: 'adverts.yaml', line, column }), undefined);
  for (const page of edition.pages) useBody(page, page.body.parts);

  const onDisk = (file: string): string => assetFiles.get(file) ?? file;
  const asked = new Map([...uses.keys()].sort().map((file) => [onDisk(file), file]));
  const { pictures, diagnostics: broken } = await preparePictures(
    [...asked.keys()],
    { contentFolder, cacheFolder, isQuick: quickPictures },
    // Several articles may name the maker of one picture, and not all in the same words.
    new Map([...credits].map(([file, lines]) => [onDisk(file), [...lines].sort().join('; ')])),
  );
  const diagnostics = broken.flatMap((diagnostic) => {
    const file = diagnostic.file ?? '';
    const places = uses.get(asked.get(file) ?? file) ?? [];
    return places.map((placeOf): Diagnostic => {
      const { file: user, line, column } = placeOf();
      return { ...diagnostic, file: user, line, column };
    });
  });
  const prepared = Object.fromEntries([...pictures].map(([file, picture]) => [asked.get(file) ?? file, picture]));
  return { pictures: prepared, diagnostics: [...diagnostics, ...smallLeads(edition.articles, prepared, texts)] };
}

/** Pixels of a lead picture that is still sharp on a telephone. */
const LEAST_WIDTH = 400;

function smallLeads(
  articles: readonly Article[],
  pictures: Readonly<Record<string, PreparedPicture>>,
  texts: LoadedEdition['texts'],
): Diagnostic[] {
  return articles.flatMap(({ file, image }) => {
    const picture = image === undefined ? undefined : pictures[image.file];
    if (picture === undefined || picture.width >= LEAST_WIDTH || isDrawing(image?.file)) return [];
    const { width, height } = picture;
    const place = frontMatterPlace(texts.get(file) ?? '', ['image', 'file']);
    return [{ file, ...place, severity: 'warning', ...says('picture-small', { width, height, least: LEAST_WIDTH }) }];
  });
}

/** Sharp at any size. */
function isDrawing(file = ''): boolean {
  return /\.svg$/i.test(file);
}

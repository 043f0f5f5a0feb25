export function codeFolder(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined;

export function createStripper(
  folder: string,
  strip: (text: string) => string,
): { strip(url: string, text: string): string; save(): void };

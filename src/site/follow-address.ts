/**
 * Returns the address of a file with the newest articles of lists that readers follow. The number of files is part of
 * it: a page of another build never asks the wrong file.
 */
export function followAddress(file: number, files: number): string {
  return `/_follow/${files}-${file}.json`;
}

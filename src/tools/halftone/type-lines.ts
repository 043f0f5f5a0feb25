import { hash } from './shapes.ts';

/** Rows of grey that stand for set lines of type, with word spaces. */
export function typeLines(x: number, y: number, lineHeight: number): number {
  const line = Math.floor(y / lineHeight);
  const inLine = y / lineHeight - line;
  if (inLine < 0.3 || inLine > 0.8) return 0;
  const word = hash(Math.floor(x / (lineHeight * 0.8)), line);
  return word < 0.16 ? 0 : 0.6 + 0.4 * hash(Math.floor(x / (lineHeight * 0.3)), line + 40);
}

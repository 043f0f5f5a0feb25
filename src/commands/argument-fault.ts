import { nearestWords } from '#diagnostics/nearest-words.ts';
import type { Said } from '#messages/message.ts';
import { says } from '#messages/says.ts';

/**
 * Returns what is wrong with a command line that Node's parser refuses. Its own message is English alone, and names the
 * option in quotes: `Unknown option '--oot'.`, `Option '--out <value>' argument missing`.
 */
export function argumentFault(error: Error, known: readonly string[]): Said {
  const option = /'(?:-\w, )?(-{1,2}[^'\s=]*)/u.exec(error.message)?.[1] ?? '';
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return says(/does not take/.test(error.message) ? 'option-with-value' : 'option-no-value', { option });
  const near = nearestWords(option.replace(/^-+/, ''), known).map((name) => `--${name}`);
  return near.length === 0
    ? says('option-unknown', { written: option })
    : says('option-unknown/near', { written: option, near });
}

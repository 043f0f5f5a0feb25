import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Language } from '#messages/language.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';

/** Thrown by the content loader when errors in the content stop a build; they are already printed. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(diagnostics: readonly Diagnostic[], folder: string, language: Language) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    super(textOf(says('content-refused', { errors, folder }), language));
  }
}

import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { CheckInput } from './check-input.ts';
import { CHECK_RULES } from './check-rules.ts';
import { createLinkTargets } from './link-targets.ts';

/** Returns all diagnostics that concern several files, rule by rule. */
export function checkBetweenFiles(input: CheckInput): Diagnostic[] {
  const targets = createLinkTargets(input);
  return CHECK_RULES.filter(({ needs = [] }) => !needs.some((name) => input.incomplete.includes(name))).flatMap(
    ({ check }) => check(input, targets),
  );
}

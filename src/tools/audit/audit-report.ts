import { z } from 'zod';

/** The parts of `npm audit --json` that we use. */
const auditSchema = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })),
});

/** Severities that fail an audit; others are only printed. */
const FAILING = new Set(['high', 'critical']);

/** The result of an audit. */
export interface AuditReport {
  readonly lines: readonly string[];
  readonly failed: boolean;
}

/**
 * Parses the output of `npm audit --json`; undefined if no registry answered: npm then prints a request error, or
 * something that is not JSON.
 */
export function auditReport(output: string): AuditReport | undefined {
  const parsed = auditSchema.safeParse(parseJson(output));
  if (!parsed.success) return undefined;
  const found = Object.entries(parsed.data.vulnerabilities);
  return {
    lines:
      found.length === 0
        ? ['No known vulnerability in the packages of the product.']
        : found.map(([name, { severity, range }]) => `${severity}: ${name} ${range}`),
    failed: found.some(([, { severity }]) => FAILING.has(severity)),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

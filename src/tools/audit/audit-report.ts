import { z } from 'zod';

/** As far as `npm audit --json` says what we show. */
const auditSchema = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })),
});

/** Severities that fail an audit; the others are told. */
const FAILING = new Set(['high', 'critical']);

/** What an audit found. */
export interface AuditReport {
  readonly lines: readonly string[];
  readonly failed: boolean;
}

/**
 * Returns what `npm audit --json` has found, or undefined where no registry has answered: npm then prints an error of the
 * request, or nothing that is JSON.
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

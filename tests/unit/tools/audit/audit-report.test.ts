import { describe, expect, test } from 'vitest';
import { auditReport } from '#tools/audit/audit-report.ts';

const found = (severity: string) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities: { tool: { severity, range: '<1.2.3', via: [] } } });

describe('auditReport', () => {
  test('nothing known is good', () => {
    expect(auditReport(JSON.stringify({ vulnerabilities: {} }))).toEqual({
      lines: ['No known vulnerability in the packages of the product.'],
      failed: false,
    });
  });

  test.each([
    ['low', false],
    ['moderate', false],
    ['high', true],
    ['critical', true],
  ])('%s: told, failed %j', (severity, failed) => {
    expect(auditReport(found(severity))).toEqual({ lines: [`${severity}: tool <1.2.3`], failed });
  });

  test.each([
    ['an error of the request', JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405, error: {} })],
    ['an error without the network', JSON.stringify({ error: { code: 'ENOTFOUND' } })],
    ['nothing', ''],
    ['a page of a proxy', '<html></html>'],
  ])('%s is no answer', (_name, output) => expect(auditReport(output)).toBeUndefined());
});

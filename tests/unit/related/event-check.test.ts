import { describe, expect, test } from 'vitest';
import { countTerms } from '#related/document-terms.ts';
import { createEventCheck } from '#related/event-check.ts';
import type { RelatedDocument } from '#related/related-document.ts';
import { spaceAnalyzer } from './stand-in-analyzer.ts';

const DAY = 86_400_000;

function report(headline: string, text: string): RelatedDocument {
  return { permalink: `/${headline}/`, epoch: 300 * DAY, headline, text, tags: [], sources: [], chosen: [] };
}

/** Other reports of the archive, by which the words of a template are common and names are rare. */
const ARCHIVE = [
  ...['مصر', 'قطر', 'تونس', 'ليبيا', 'عمان', 'لبنان', 'سوريا', 'العراق'].map((name) =>
    report(`بورصة ${name} تغلق على ارتفاع مؤشرها`, `أغلقت بورصة ${name} تعاملات اليوم على ارتفاع مؤشرها العام`),
  ),
  ...Array.from({ length: 12 }, (_, at) => report(`خبر محلي رقم${at} عن القرية`, `نص خبر محلي رقم${at} عن أهل القرية`)),
];

/** Whether two reports among those of the archive may be of one event. */
function mayBeOne(one: RelatedDocument, other: RelatedDocument): boolean {
  const documents = [...ARCHIVE, one, other];
  const epochs = Float64Array.from(documents, ({ epoch }) => epoch);
  const check = createEventCheck(countTerms(documents, spaceAnalyzer), epochs);
  const [first, second] = [documents.length - 2, documents.length - 1];
  expect(check(first, second)).toBe(check(second, first));
  return check(first, second);
}

describe('createEventCheck', () => {
  test('two market closes written in the same words are two events', () => {
    const one = report('دبي 4521 نقطة ويصعد بنك الخليج', 'أغلقت بورصة دبي تعاملات اليوم على ارتفاع مؤشرها العام');
    const other = report('جدة 9870 درجة ويهبط سهم اتصالات', 'أغلقت بورصة جدة تعاملات اليوم على ارتفاع مؤشرها العام');
    expect(mayBeOne(one, other)).toBe(false);
  });

  test('a name or figure of one headline anywhere in the other makes them one, from either side', () => {
    const one = report('غرق عبارة الأمل قبالة طرابلس', 'انتشل المنقذون ركابا من الماء');
    const other = report('إنقاذ سبعين راكبا في حادث بحري', 'قالت السلطات إن عبارة الأمل كانت في طريقها');
    expect(mayBeOne(one, other)).toBe(true);
    expect(mayBeOne(other, one)).toBe(true);
  });

  test('a headline of too few words decides nothing', () => {
    expect(mayBeOne(report('زلزال', 'هزة في الجنوب'), report('دبي 4521 نقطة ويصعد بنك', 'أغلقت بورصة دبي'))).toBe(true);
  });

  test('forms of one name are one name', () => {
    const one = report('الفيضان يغمر سنجة ليلا فجأة', 'ارتفع منسوب النهر');
    const other = report('نزوح أسر كاملة نحو مدارس', 'أهالي سنجة يصفون فيضان الأمس');
    expect(mayBeOne(one, other)).toBe(true);
  });
});

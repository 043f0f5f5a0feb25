import { describe, expect, test } from 'vitest';
import { splitFacts } from '#importers/page/split-facts.ts';

describe('splitFacts', () => {
  test('a run-in list becomes its lead and its facts, commas inside a fact kept', () => {
    const text =
      'يقوم البرنامج على محاور: القراءة: جلسة مسائية، بما فيها الحكايات، الرصد: نصف ساعة، الذاكرة والتراث: أسماء النجوم.';
    expect(splitFacts(text)).toEqual({
      lead: 'يقوم البرنامج على محاور:',
      facts: [
        { term: 'القراءة', text: 'جلسة مسائية، بما فيها الحكايات' },
        { term: 'الرصد', text: 'نصف ساعة' },
        { term: 'الذاكرة والتراث', text: 'أسماء النجوم.' },
      ],
    });
  });

  test('facts may be parted by semicolons', () => {
    const facts = splitFacts('وللرحلة ثلاث مراحل: الأولى: السفينة؛ الثانية: القطار؛ الثالثة: السير.')?.facts;
    expect(facts?.map((fact) => fact.term)).toEqual(['الأولى', 'الثانية', 'الثالثة']);
  });

  test.each([
    'وقال المدير: سنفتح الباب غدا.',
    'وقال المدير: السلام أولا: هذا شعارنا، والعمل: ثانيا.',
    'قال الحارس: «الباب: مغلق، النافذة: مفتوحة، السقف: سليم».',
    'النتائج: 2:1 و3:2 و4:0 في ثلاث مباريات.',
    'حوار: قال الأول: نعم، وقال الثاني: لا، وأضاف الثالث: ربما.',
    'مواعيد القطار: من المدينة القديمة إلى ميناء البحر الشمالي: ساعة، ومن الميناء إلى المدينة الجديدة في الجنوب: ساعتان، العودة: يوم.',
    'لا نقطتين هنا، ولا قائمة.',
  ])('%j holds no list', (text) => {
    expect(splitFacts(text)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { plainLines } from '#articles/plain-lines.ts';
import { readYaml } from '#diagnostics/yaml-document.ts';

const dataOf = (yaml: string): unknown => readYaml(plainLines(yaml), { firstLine: 1 }).value;

describe('plainLines', () => {
  test.each([
    ['العنوان: بوتين: لا عودة', { العنوان: 'بوتين: لا عودة' }],
    ["title: بوتين: 'لا' عودة", { title: "بوتين: 'لا' عودة" }],
    ['العنوان: حملة #نظافة تبدأ غدًا', { العنوان: 'حملة #نظافة تبدأ غدًا' }],
    ['العنوان: #غزة تحت النار', { العنوان: '#غزة تحت النار' }],
    ['الملخص: قال:', { الملخص: 'قال:' }],
    ['العنوان: "بوتين: لا"', { العنوان: 'بوتين: لا' }],
    ['title: أ # تعليق', { title: 'أ' }],
    ['العنوان: سطر أول\n  يتبعه ثان', { العنوان: 'سطر أول يتبعه ثان' }],
    ['الصورة:\n  الملف: a.jpg\n  الوصف: مركب: في الميناء', { الصورة: { الملف: 'a.jpg', الوصف: 'مركب: في الميناء' } }],
    ['الوسوم: #الميناء، #الصيد', { الوسوم: 'الميناء، الصيد' }],
    ['الوسوم: #الميناء #الصيد', { الوسوم: 'الميناء ، الصيد' }],
    ['الوسوم: [#الميناء, #كأس_العالم]', { الوسوم: ['الميناء', 'كأس العالم'] }],
    ['الوسوم:\n  - #الميناء\n  - الصيد\nالقسم: سياسة', { الوسوم: ['الميناء', 'الصيد'], القسم: 'سياسة' }],
    ['الوسم: ["#الميناء"]', { الوسم: ['#الميناء'] }],
    ['القسم: سياسة # تعليق', { القسم: 'سياسة' }],
  ])('%j', (yaml, expected) => {
    expect(dataOf(yaml)).toEqual(expected);
  });

  test('a text without such signs is the same text', () => {
    const yaml = 'العنوان: أ\nالتاريخ: 2026-11-20\nالوسوم: [ب, ج]\n';
    expect(plainLines(yaml)).toBe(yaml);
  });

  test('lines stay where they are', () => {
    const yaml = 'العنوان: أ: ب\n\n# تعليق: نعم\nالوسوم:\n- #ج\n';
    expect(plainLines(yaml).split('\n')).toHaveLength(yaml.split('\n').length);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as n from '#arabic/normalize.ts';
import { anyText } from './any-text.ts';

describe('each rule', () => {
  test.each([
    [n.foldCompatibility, 'ﻣﺼﺮ والاﺗﺤﺎد', 'مصر والاتحاد'],
    [n.foldCompatibility, '２٠ ﷺ', '2٠ صلى الله عليه وسلم'],
    [n.removeInvisible, 'می\u200cخواهم', 'میخواهم'],
    [n.removeInvisible, '\u200fبيروت\u200e \u202bدمشق\u202c \ufeff', 'بيروت دمشق '],
    [n.removeInvisible, 'الاس\u00adتقلال', 'الاستقلال'],
    [n.removeTatweel, 'العـــراق', 'العراق'],
    [n.removeHarakat, 'مُدَرِّسٌ', 'مدرس'],
    [n.removeHarakat, 'هٰذا الرَّحْمَٰن', 'هذا الرحمن'],
    [n.removeHarakat, 'قُلۡ هُوَ ۚ أَحَدٌ', 'قل هو  أحد'],
    [n.foldAlef, 'أحمد إيران آسيا ٱلله', 'احمد ايران اسيا الله'],
    [n.foldHamzaCarriers, 'مؤتمر', 'موتمر'],
    [n.foldHamzaCarriers, 'مسئول', 'مسوول'],
    [n.foldHamzaCarriers, 'رئيس بيئة', 'رييس بيية'],
    [n.foldYeh, 'مصطفى علی', 'مصطفي علي'],
    [n.foldTehMarbuta, 'غزة', 'غزه'],
    [n.foldKeheh, 'کتاب', 'كتاب'],
    [n.foldHeh, 'ھذا ہم مدينۀ', 'هذا هم مدينه'],
    [n.foldDigits, 'عام ٢٠٢٦ و۱۴۰۴', 'عام 2026 و1404'],
    [n.removeThousandsMark, '12٬500٬000 و٬', '12500000 و٬'],
    [n.foldDecimalMark, '2٫5 1٫2٫3 ٫5', '2.5 1.2.3 ٫5'],
    [n.removeThousandsCommas, '1,200 12،500،000 3,5 2,34,567 1,2000 5,', '1200 12500000 3,5 2,34,567 1,2000 5,'],
    [n.foldCase, 'NATO', 'nato'],
  ])('%o gives what its line in the list says', (rule, text, folded) => {
    expect(rule(text)).toBe(folded);
  });

  test('a rule leaves what is not its own', () => {
    const rest = 'قال زيد: «نعم» 5.';
    for (const rule of [n.foldAlef, n.foldYeh, n.foldTehMarbuta, n.foldKeheh, n.foldHeh, n.foldHamzaCarriers]) {
      expect(rule(rest)).toBe(rest);
    }
  });
});

describe('fold', () => {
  test.each([
    ['الأُمَم المتّحدة', 'الامم المتحده'],
    ['إيران', 'ايران'],
    ['ايران', 'ايران'],
    ['إلى', 'الي'],
    ['الى', 'الي'],
    ['مسؤول', 'مسوول'],
    ['مسئول', 'مسوول'],
    ['مسـئـول', 'مسوول'],
    ['شُئُون', 'شوون'],
    ['هيئة', 'هييه'],
    ['ئؤ', 'وو'],
    ['ئ', 'ي'],
    ['ﺍﻟﻘﺎﻫﺮﺓ', 'القاهره'],
    ['١٢٬٥٠٠', '12500'],
    ['١٢٬', '12٬'],
    ['٬٥', '٬5'],
    ['۱٬۲٬۳', '123'],
    ['1٬٬2', '1٬٬2'],
    ['٢٫٥', '2.5'],
    ['١٬٢٠٠٫٥', '1200.5'],
    ['1,23٬4', '1234'],
    ['١،٢٠٠', '1200'],
    ['عامي 2015،2016', 'عامي 2015،2016'],
    ['كورونا COVID-19', 'كورونا covid-19'],
    ['', ''],
  ])('folds «%s» to «%s»', (text, folded) => {
    expect(n.fold(text)).toBe(folded);
  });

  test('a hamza written as a mark of its own folds like the letter that carries it', () => {
    for (const word of ['مؤتمر', 'أحمد', 'شئون', 'آسيا', 'إيران'])
      expect(n.fold(word.normalize('NFD'))).toBe(n.fold(word));
  });

  test('a long text folds as its words do', () => {
    const words = [
      'أعلنت',
      'الأمم',
      'المتّحدة',
      'مساءَ',
      'الأربعاء',
      'أنّ',
      'المسئولين',
      'اتّفقوا',
      'على',
      '١٬٢٠٠',
      'نقطة',
    ];
    expect(n.fold(words.join(' '))).toBe(words.map(n.fold).join(' '));
  });

  test('a text with nothing to fold comes back as it was', () => {
    expect(n.fold('قال زيد في دمشق 2026')).toBe('قال زيد في دمشق 2026');
  });

  test('the table gives what the rules give', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(n.fold(text)).toBe(n.foldByRules(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('every code unit alone, and between letters and digits, folds as the rules say', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const sign = String.fromCharCode(unit);
      const text = `ئ${sign}و3${sign}٤e${sign}`;
      if (n.fold(text) !== n.foldByRules(text)) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test('folding twice equals folding once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = n.fold(text);
        expect(n.fold(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('replacePresentationForms', () => {
  test('gives letters for joined forms and leaves all else', () => {
    expect(n.replacePresentationForms('ﻣﺼﺮ x² ﷼')).toBe('مصر x² ریال');
  });
});

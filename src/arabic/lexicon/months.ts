/**
 * The twelve months in the families of names that papers use: `Egypt and the Gulf/the Maghreb/the Levant and Iraq`, with
 * their spellings. All names of a month share the first one's key. Names of two words, and آب, whose letters
 * without the madda are a father's, stand in `month-names`.
 */
export const MONTHS = `
يناير/جانفي فبراير/فيفري/شباط مارس/آذار أبريل/إبريل/أفريل/نيسان مايو/ماي/أيار/مايس يونيو/يونيه/يونية/جوان/حزيران
يوليو/يوليه/يوليوز/جويلية/تموز أغسطس/غشت/أوت سبتمبر/شتنبر/أيلول أكتوبر نوفمبر/نونبر ديسمبر/دجنبر
`;

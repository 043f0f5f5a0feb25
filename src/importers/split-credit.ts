const CREDIT =
  /^(.*?[.!؟…]?)[\s.،,؛:|([–—-]*((?:تصوير|رسم|رسوم|كاريكاتير|عدسة|بعدسة|مصدر الصورة|المصدر|الصورة|صورة|حقوق الصورة|Photo(?:\s?credit| by)?|Credit|Image|©)\s*[:：/]\s*[^:()[\]]{2,80}|(?:©|\(c\))\s*[^:()[\]]{2,80})[)\]\s.]*$/isu;

/** Returns a picture's caption without the credit at its end, and the credit: «المرفأ القديم. تصوير: سامي الحداد». */
export function splitCredit(caption: string): { readonly caption: string; readonly credit: string } {
  const match = CREDIT.exec(caption);
  if (match === null) return { caption: caption.trim(), credit: '' };
  return { caption: (match[1] ?? '').trim(), credit: (match[2] ?? '').trim() };
}

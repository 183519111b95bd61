const MONTH = /^(\d{4})-(\d\d)$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const NTH = ['', 'الأول', 'الثاني', 'الثالث', 'الرابع'];

/** A month or a quarter as a person writes it, in the language of the question. */
export const periodName = (label: string, lang: string): string => {
  const quarter = QUARTER.exec(label);
  if (quarter)
    return lang === 'ar' ? `الربع ${NTH[Number(quarter[2])]} من ${quarter[1]}` : `Q${quarter[2]} ${quarter[1]}`;
  const month = MONTH.exec(label);
  if (!month) return label;
  const date = new Date(Date.UTC(Number(month[1]), Number(month[2]) - 1, 1));
  return new Intl.DateTimeFormat(lang === 'ar' ? 'ar-EG-u-nu-latn' : 'en', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
};

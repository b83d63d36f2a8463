/** Dates in words. */
import type { LanguageId } from '../reading/reading.ts';

const MONTHS: Readonly<Record<LanguageId, string>> = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};

/** `2024-07-23` becomes "23 July 2024"; a date without day or month stays as vague as it is. */
export function dateInWords(date: string, language: LanguageId): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = MONTHS[language].split(' ')[Number(month) - 1];
  if (!name) return date;
  const number = language === 'fr' && day === '01' ? '1er' : day.replace(/^0/, '');
  return [number, name, year].filter((part) => part !== '').join(' ');
}

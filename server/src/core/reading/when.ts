/** Words that tell when: days, months, seasons, years. */
import { MONTHS } from './months.ts';
import type { Unit } from './units.ts';

const DAYS =
  "today|yesterday|tonight|week|month|year|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|recently|aujourd'hui|hier|récemment|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
const TIME = new Set([...DAYS.split('|'), ...MONTHS]);
const SEASONS = /^(?:spring|summer|autumn|fall|winter|printemps|été|automne|hiver)$/;

export function tellsWhen(unit: Unit | undefined): boolean {
  const norm = unit?.norm ?? '';
  return TIME.has(norm) || SEASONS.test(norm) || /^\d{1,4}$/.test(norm);
}

/** Headlines that leave "was" out: "Grok 2.5 open-sourced in August". */
import { ENGLISH_MONTHS } from '../months.ts';
import { beforeName, has, isMark, isPlain, type Unit } from '../units.ts';

/** "Fans want GPT-4 open-sourced" says what is wished. */
export function isHeadlineStart(units: readonly Unit[], name: number): boolean {
  const before = units[beforeName(units, name)];
  // "Behemoth Grok-1 Open Sourced: …"
  const titled = name === 1 && isPlain(units[0]) && units[0]?.capital === true && isMark(units[name + 2], ':');
  if (titled) return true;
  return (
    before === undefined || before.kind === 'mark' || before.kind === 'organisation' || has(before, 'and', 'model-noun')
  );
}

/** Nothing that could be an object follows. */
export function endsHeadline(next: Unit | undefined): boolean {
  return (
    next === undefined ||
    next.kind === 'mark' ||
    has(next, 'preposition') ||
    /^\d/.test(next.norm) ||
    ENGLISH_MONTHS.has(next.norm)
  );
}

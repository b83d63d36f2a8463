/** Openness told last: "Llama 3 equals GPT-4, but is open source", "…, but open-sourced", "…, open-sourced under Apache 2.0". */
import { leadingSubject } from '../leading-subject.ts';
import { has, isMark, isPlain, namesIn, type Unit } from '../units.ts';
import { isClosed } from './closed.ts';
import { type Link, type LinkStep, linkUnits } from './link.ts';

export const linkLateTrait: LinkStep = ({ units, claim, group }) => {
  if (group.head !== undefined || group.mentions.length > 0) return undefined;
  let i = claim - 1;
  while (has(units[i], 'adverb', 'copula')) i--;
  const verb = units.slice(i + 1, claim).some((unit) => has(unit, 'copula'));
  if (!endsHere(units, claim + 1, verb)) return undefined;
  // "a robot from Lyon, small but open source" speaks of the robot.
  if (has(units[i], 'but') && !has(units[i], 'and'))
    return verb || isMark(units[i - 1], ',') ? ofFirst(units, i, claim) : undefined;
  const participle = /sourced$/.test(units[claim]?.norm ?? '');
  const last = isMark(units[i], ',') && !verb && (participle || isTermed(units, claim + 1));
  if (last) return broughtOut(units, i);
  const second = has(units[i], 'and') && !verb && participle && isSecond(units, i);
  return second ? ofFirst(units, i, claim) : undefined;
};

/** The sentence ends, or goes on in terms, places and further traits. */
function endsHere(units: readonly Unit[], start: number, verb: boolean): boolean {
  const next = units[start];
  // "but open source, too, improves", "but open source and academia catch up"
  const bare = !/sourced$/.test(units[start - 1]?.norm ?? '');
  if (!verb && bare && (isMark(next, ',', ':') || has(next, 'and') || next?.norm === 'with')) return false;
  // "but open source catches up" has a verb of its own.
  if (next === undefined || next.kind === 'mark' || has(next, 'and') || isTermed(units, start)) return true;
  return verb && (isClosed(units, start) || has(next, 'preposition', 'as', 'subordinator'));
}

/** "under Apache 2.0", "on Hugging Face" */
const isTermed = (units: readonly Unit[], start: number) => TERMS.test(units[start]?.norm ?? '');
const TERMS = /^(?:under|on|with|sous|sur)$/;

/** Of the one model that the sentence, or what stands behind its colon, begins with; rivals behind it are only what it is measured by. */
function ofFirst(units: readonly Unit[], end: number, claim: number): Link | undefined {
  if (units.slice(end, claim).some((unit) => has(unit, 'hypothetical'))) return undefined;
  if (units.slice(0, claim).some((unit) => has(unit, 'if', 'question', 'relative'))) return undefined;
  for (const from of beginnings(units, end)) {
    const subject = leadingSubject(units, from, end);
    if (subject.kind === 'other') return undefined;
    if (subject.kind !== 'mentions') continue;
    const [only, more] = subject.units;
    if (only === undefined || more !== undefined || units[only]?.house || units[only]?.closed) return undefined;
    const rivals = namesIn(units.slice(0, end)).filter((name) => name > only);
    const measured = rivals.every((name) => isMeasuredBy(units, name));
    // Things that come in between may be what is open: "GPT-4 met a robot, quick but open source".
    const things = units.slice(only + 1, end).some((unit) => has(unit, 'software-noun', 'data-noun', 'loose-noun'));
    // "GPT-4 leads, the Danish one trails but is open source"
    const second = units
      .slice(only + 2, end)
      .some((unit, i) => isMark(unit, ',', ';') && has(units[only + 3 + i], 'definite'));
    return measured && !things && !second ? linkUnits(units, [only], 'predicate') : undefined;
  }
  return undefined;
}

/** Where clauses may begin, the nearest first: "News: members noted that R1 is here: quick, but …". */
function beginnings(units: readonly Unit[], end: number): readonly number[] {
  const found = [0];
  for (let i = 0; i < end; i++)
    if (isMark(units[i], ':') || (units[i]?.norm === 'that' && has(units[i - 1], 'speech', 'factive')))
      found.unshift(i + 1);
  return found;
}

/** "comparably to GPT-4", "on par with o1", "the quality of GPT-4" */
function isMeasuredBy(units: readonly Unit[], name: number): boolean {
  for (let i = name - 1; i >= 0 && name - i <= 3; i--)
    if (has(units[i], 'contrast', 'compare-verb', 'preposition', 'of')) return true;
  return false;
}

/** "trained on much text and fully open-sourced": a second participle behind a comma. */
function isSecond(units: readonly Unit[], and: number): boolean {
  const comma = units.findLastIndex((unit, i) => i < and && isMark(unit, ','));
  return (
    comma > 0 &&
    /^(?:train(?:ed|s)?|built|released|developed|designed|made|tuned)(?: on)?$/.test(units[comma + 1]?.norm ?? '')
  );
}

/** Of the one model that the sentence tells to be brought out. */
function broughtOut(units: readonly Unit[], end: number): Link | undefined {
  const names = namesIn(units.slice(0, end)).filter((i) => !units[i]?.house);
  const [name] = names;
  if (name === undefined || names.length > 1) return undefined;
  const told = units.slice(0, end);
  if (
    told.some(
      (unit) =>
        has(unit, 'software-noun', 'data-noun', 'negation', 'if', 'hypothetical', 'relative', 'contrast', 'question') ||
        has(unit, 'pronoun'),
    )
  )
    return undefined;
  // "released Llama 3 together with Torchtune, open-sourced on …"
  const other = told.some(
    (unit, i) => i > name && BESIDE.test(unit.norm) && isPlain(told[i + 1]) && told[i + 1]?.capital,
  );
  if (other) return undefined;
  const brought = (unit: Unit | undefined) => has(unit, 'release-verb') || INTRODUCED.test(unit?.norm ?? '');
  // "IBM launched Granite 4.0, …", "SmolLM2 was introduced with …"
  const before = brought(units[name - 1]) || (has(units[name - 1], 'definite') && brought(units[name - 2]));
  let behind = name + 1;
  while (has(units[behind], 'copula', 'have', 'adverb', 'model-noun', 'group-noun')) behind++;
  const after = name === 0 && behind <= name + 4 && brought(units[behind]);
  return before || after ? linkUnits(units, [name], 'released') : undefined;
}

const BESIDE = /^(?:with|inside|within|alongside|for|and|avec|pour|et)$/;

const INTRODUCED = /^(?:introduc(?:es?|ed|ing)|unveil(?:s|ed)|announc(?:es|ed)|presents?|presented)$/;

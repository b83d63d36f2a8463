/** Measured by its kind: "For an open-source model, it is fast", « pour un modèle open source, c'est bluffant ». */
import { clauseStart } from '../clauses.ts';
import { leadingSubject } from '../leading-subject.ts';
import { has, isMark, isPlural, type Unit } from '../units.ts';
import { LOSING } from './lead-name.ts';
import { type Link, type LinkStep, linkUnits, spokenOf } from './link.ts';

/** "We tested Llama 3 and were surprised how good it is for an open-source model." */
function surprised(units: readonly Unit[], end: number): Link | undefined {
  if (!has(units[end - 1], 'copula') || units[end - 2]?.norm !== 'it') return undefined;
  const how = units.slice(Math.max(0, end - 6), end).some(({ norm }) => norm === 'how');
  const names = units.slice(0, end).flatMap(({ kind, mention }) => (kind === 'mention' ? [mention ?? -1] : []));
  return how && names.length === 1 ? { kind: 'linked', mentions: names, via: 'nominal' } : undefined;
}

/** "Kimi K2 took first place, a first for an open-source model": the name that its clause begins with. */
function featOf(units: readonly Unit[], tie: number): number | undefined {
  const comma = tie - 3;
  if (!FEATS.test(units[tie - 1]?.norm ?? '') || !isMark(units[comma], ',', '–', '—')) return undefined;
  const subject = leadingSubject(units, clauseStart(units, comma), comma);
  const [name] = subject.kind === 'mentions' ? subject.units : [];
  const lost = units
    .slice(0, comma)
    .some(
      ({ norm }) => LOSING.test(norm) || /^(?:by|par|to|derrière|behind|face(?: à)?|perd|perdu|cède|cédé)$/.test(norm),
    );
  const beside = units.slice(0, comma).filter(({ kind, closed }) => kind === 'mention' && !closed).length > 1;
  return name === undefined || lost || beside || units[name]?.closed || units[name]?.house ? undefined : name;
}

const FEATS = /^(?:first|record|feat|premi(?:er|ère)|prouesse|exploit|performance)$/;

export const linkForItsKind: LinkStep = ({ units, group, discourse }) => {
  const { head, from, to } = group;
  if (!has(units[head ?? -1], 'model-noun') || isPlural(units[head ?? -1])) return undefined;
  if (!/^(?:for|pour)$/.test(units[from - 1]?.norm ?? '') || !/^(?:an?|une?)$/.test(units[from]?.norm ?? ''))
    return undefined;
  const feat = featOf(units, from - 1);
  if (feat !== undefined && (units[to] === undefined || isMark(units[to], '.', ',', '!')))
    return linkUnits(units, [feat], 'nominal');
  const it = isMark(units[to], ',') ? to + 1 : to;
  const before = surprised(units, from - 1);
  if (before !== undefined) return before;
  if (!/^(?:it|c'|il|elle)$/.test(units[it]?.norm ?? '') || !has(units[it + 1], 'copula')) return undefined;
  // « Ça fait une semaine que je teste gpt-oss-20b, et pour un modèle open source, c'est bluffant »
  const names = units.slice(0, from).flatMap(({ kind, mention }) => (kind === 'mention' ? [mention ?? -1] : []));
  const [name, other] = names;
  if (other !== undefined) return undefined;
  return name === undefined
    ? spokenOf(discourse.antecedents, 'nominal')
    : { kind: 'linked', mentions: [name], via: 'nominal' };
};

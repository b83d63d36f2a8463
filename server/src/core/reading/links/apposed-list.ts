/** What two or more names are: "Microsoft unveiled Phi-4 and Phi-4 Mini, two open-source models". */
import { listBefore } from '../list-before.ts';
import { beforeName, has, isMark, isPlain, isPlural, isQuote, type Unit } from '../units.ts';
import { isChoice } from './choices.ts';
import { isClosed } from './closed.ts';
import { countIn } from './counted.ts';
import { type LinkStep, linkUnits } from './link.ts';

/** The "and" closes the list, so that a plural noun group behind its comma can be no further item. */
export const linkApposedList: LinkStep = ({ units, claim, group }) => {
  const { head, from, to } = group;
  if (!has(units[head ?? -1], 'model-noun') || !isPlural(units[head ?? -1]) || group.mentions.length > 0)
    return undefined;
  let comma = from - 1;
  // "the two open-source models", « les deux grands modèles open source »
  const two = /^(?:the two|les deux)$/.test(units[comma]?.norm ?? '');
  while (isQuote(units[comma]) || EACH.test(units[comma]?.norm ?? '') || (two && comma === from - 1)) comma--;
  if (
    !isMark(units[comma], ',', '—', '–') ||
    (has(units[group.determiner ?? -1], 'definite') && countIn(units.slice(comma + 1, head)) === undefined)
  )
    return undefined;
  const list = listBefore(units, comma);
  const names = list?.mentions ?? [];
  const last = names.at(-1) ?? -1;
  const count = two ? 2 : countIn(units.slice(comma + 1, head));
  if (!list || last !== comma - 1) return undefined;
  // "released gpt-oss, two open-source models": the one name stands for several.
  const series = names.length === 1 && count !== undefined && has(units[beforeName(units, list.from)], 'release-verb');
  if (series && !units[last]?.house && ends(units, to)) return linkUnits(units, names, 'apposition');
  if (names.length < 2 || !joinsLast(units, names.at(-2) ?? 0, last)) return undefined;
  if (count !== undefined ? count !== names.length : !isTold(units, list.from)) return undefined;
  if (isChoice(units, claim) || !ends(units, to) || isFronted(units, list.from, count)) return undefined;
  // "…, two open-source models from another lab being ready"
  if (units.slice(to).some(({ norm }) => ABSOLUTE.test(norm)) || isOthers(units, names, to)) return undefined;
  return names.some((name) => units[name]?.closed) ? undefined : linkUnits(units, names, 'apposition');
};

const EACH = /^(?:all|both|tous|toutes|tous deux|toutes deux)$/;

function joinsLast(units: readonly Unit[], before: number, last: number): boolean {
  return units.slice(before + 1, last).some((unit) => has(unit, 'and', 'or'));
}

/** Without a number, the names have to be what somebody brings out. */
function isTold(units: readonly Unit[], from: number): boolean {
  return has(units[beforeName(units, from)], 'release-verb') || units[from - 1]?.norm === "'s";
}

const ABSOLUTE = /^(?:having|being|excepted|aside|ayant|étant|excepté)$/;

/** "open-source models from Ai2" are none of Meta's. */
function isOthers(units: readonly Unit[], names: readonly number[], to: number): boolean {
  const maker = units[to + 1]?.kind === 'organisation' ? units[to + 1]?.maker : undefined;
  return maker !== undefined && names.some((name) => units[name]?.maker !== maker);
}

/** No verb of its own and no "and" follows. */
function ends(units: readonly Unit[], to: number): boolean {
  const next = units[to];
  // « capables de traiter textes et images », "trained on French texts"
  const participle =
    (isPlain(next) || has(next, 'release-verb')) && /(?:[ai]bles?|ée?s?|ed|ing)$/.test(next?.norm ?? '');
  if (participle) return true;
  return isClosed(units, to) || has(next, 'preposition', 'of', 'relative') || next?.norm === 'that';
}

/** "Unlike GPT-4 and Llama 3, two open-source models …", "By releasing …" */
function isFronted(units: readonly Unit[], list: number, count: number | undefined): boolean {
  const held = units[beforeName(units, list)];
  // "build on Llama 3 and Qwen3, two open-source models"
  const tied = count === undefined && has(held, 'preposition', 'of', 'derived');
  return (
    tied ||
    has(held, 'contrast', 'compare-verb', 'negation') ||
    has(units[0], 'contrast', 'negation', 'if') ||
    (has(units[0], 'preposition') && !units.slice(0, list).some((unit) => isMark(unit, ',')))
  );
}

/** Whether a claim stands in what somebody says, thinks or assumes: "that Llama 3 is open source". */
import type { ClaimPlace } from './claim-place.ts';
import { has, isMark, isPlain, type Unit } from './units.ts';

/** "Many assume that Llama 3 is open source": only what is known, shown or remembered is the writer's own word. */
export function isComplement({ units, claim, targets, clause }: ClaimPlace): boolean {
  const subject = Math.min(claim, ...targets);
  for (let i = subject - 1; i >= Math.max(1, clause); i--) {
    const unit = units[i];
    if (isMark(unit, ';', ':', '.') || has(unit, 'but')) return false;
    if (!['that', 'que', "qu'"].includes(unit?.norm ?? '')) continue;
    const governor = units.slice(Math.max(0, i - 4), i);
    const last = governor.at(-1);
    // "in May of that year", "a promise that many had taken for": no complement.
    if (has(last, 'of', 'preposition') || isRelativeNoun(governor)) continue;
    // "the first time that Google makes …"
    if (TIME.test(last?.norm ?? '') && governor.some(({ norm }) => ORDINAL.test(norm))) continue;
    // « moins cher qu'o1 » compares.
    if (governor.some(({ norm }) => MORE.has(norm))) continue;
    // "the model that won": a relative clause, no complement.
    if (
      last?.kind === 'mark' ||
      last?.kind === 'mention' ||
      has(last, 'model-noun', 'group-noun', 'loose-noun', 'software-noun')
    )
      return false;
    // "The good news is that Llama 3 is …"
    if (has(last, 'copula') && governor.some(({ norm }) => FACTS.has(norm)))
      return governor.some((word) => has(word, 'negation', 'hypothetical'));
    // "It's impressive that Meta has …"
    const valued = EVALUATIVE.has(last?.norm ?? '') && governor.some((word) => has(word, 'copula'));
    if (valued)
      return governor.some((word) => has(word, 'negation', 'hypothetical') || ['less', 'moins'].includes(word.norm));
    return !governor.some((word) => has(word, 'factive')) || governor.some((word) => has(word, 'negation'));
  }
  return false;
}

const TIME = /^(?:times?|fois)$/;
const ORDINAL = /^(?:l[ae] )?(?:first|second|third|last|only|première|seconde|deuxième|troisième|dernière|seule)$/;

const MORE = new Set(['plus', 'moins', 'aussi', 'autant', 'mieux', 'meilleur', 'meilleure']);

/** A noun that says nothing itself, behind its article. */
function isRelativeNoun(governor: readonly Unit[]): boolean {
  const noun = governor.at(-1);
  return (
    isPlain(noun) && ['a', 'an', 'un', 'une'].includes(governor.at(-2)?.norm ?? '') && !TOLD.test(noun?.norm ?? '')
  );
}

const TOLD =
  /^(?:belief|hope|idea|impression|rumou?r|view|opinion|report|feeling|sign|hint|croyance|espoir|idée|avis)$/;

/** "It is … that": only what is so can be impressive. */
const EVALUATIVE = new Set(
  'impressive|great|remarkable|notable|nice|good|surprising|unsurprising|fortunate|interesting|clear|obvious|evident|true|remarquable|étonnant|heureux|intéressant|clair|évident|vrai'.split(
    '|',
  ),
);

/** What "is that …" tells as being so. */
const FACTS = new Set(
  'part|irony|twist|upside|catch|drôle|ironique|beau|mieux|comique|piquant|ironie|paradoxe|news|fact|truth|reality|advantage|benefit|strength|difference|result|upshot|thing|beauty|appeal|plus|point|feature|fait|vérité|nouvelle|réalité|avantage|atout|force|différence|résultat|intérêt|originalité|particularité|spécificité'.split(
    '|',
  ),
);

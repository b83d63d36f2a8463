/** Whether an opening gives a claim as it looks to somebody or on paper: "On paper, …", "In Meta's view, …", « Pour ses partisans, … ». */
import { has, isMark, isQuote, type Unit } from './units.ts';

/** How many units an opening may have. */
const LONGEST = 12;

/** Looks at what opens the clause, and the sentence, before the models that the claim is about. */
export function isSeenBySomebody(units: readonly Unit[], clause: number, target: number): boolean {
  // "Second, on paper, …"
  for (let start = 0; start < Math.min(target, LONGEST); start++)
    if (
      (start === 0 || isMark(units[start - 1], ',', ':') || JOINS.test(units[start - 1]?.norm ?? '')) &&
      isOpening(units, start, target)
    )
      return true;
  return clause >= LONGEST && isOpening(units, clause, target);
}

function isOpening(units: readonly Unit[], start: number, target: number): boolean {
  let from = start;
  // « Rappelons que, pour Meta, … »
  while (isQuote(units[from]) || isMark(units[from], ',') || has(units[from], 'adverb')) from++;
  const first = units[from - 1]?.norm ?? '';
  if (SEEMING.test(first) || SEEMING.test(units[from]?.norm ?? '')) return true;
  const within = units.slice(from, Math.min(target, from + LONGEST));
  const comma = within.findIndex((unit) => isMark(unit, ','));
  if (comma < 0) return false;
  const opening = within.slice(0, comma);
  if (opening.some((unit) => has(unit, 'retraction'))) return true;
  const tie = opening[0]?.norm ?? '';
  if (FOR.test(tie) && opening.slice(1).some((unit, at) => isSomebody(unit, at === opening.length - 2))) return true;
  if (!FROM.test(tie)) return false;
  const owned = opening
    .slice(1)
    .some((unit, at) => isSomebody(unit, at === opening.length - 2) || OWNERS.test(unit.norm));
  return opening.some(({ norm }) => PLACES.test(norm) || (owned && VIEWS.test(norm)));
}

const JOINS = /^(?:so|and|but|yet|et|mais|or|donc|that|que|qu')$/;
const SEEMING =
  /^(?:superficially|nominally|theoretically|apparently|théoriquement|apparemment|superficiellement|nominalement)$/;
const FOR = /^(?:for|to|pour|among|chez|auprès|vu)$/;
const FROM = /^(?:in|on|from|by|under|at|dans|sur|en|au|aux|à|du|d'|de|par)$/;

/** Whose opinion it may be: a name that stands alone, "its fans", « le grand public ». */
function isSomebody({ kind, norm, capital, roles }: Unit, last: boolean): boolean {
  return kind === 'organisation' || (last && kind === 'word' && capital && roles.length === 0) || PEOPLE.test(norm);
}

const OWNERS = /^(?:'s|his|her|their|most|popular|son|sa|leur|leurs|ses)$/;

const PEOPLE =
  /^(?:people|fans?|lawyers?|journalists?|public|students?|supporters?|advocates?|proponents?|enthusiasts?|lobbyists?|observers?|investors?|marketers?|marketing|many|most|others|outsiders?|laymen|partisans?|promoteurs?|commerciaux|commercial|adeptes|défenseurs|beaucoup|lobbyistes|journalistes?|avocats?|juristes?|profanes?|étudiants?|observateurs?|investisseurs?)$/;

/** Where others speak, or nothing is so. */
const PLACES =
  /^(?:parlance|imagination|marketing|press|media|headlines|brochures?|narrative|scenario|dreams?|novel|film|linkedin|reddit|twitter|facebook|youtube|everyday|usage|looser|discours|bouche|médias|presse|plaquette|imaginaire|roman|récit|scénario|rêve|publicité)$/;

/** Nouns of sights, senses and papers: whose they are tells whether they are the writer's. */
const VIEWS =
  /^(?:views?|eyes?|telling|perspective|standpoint|viewpoint|point|vocabulary|sense|senses|minds?|communications?|coverage|kit|slides?|website|homepage|letter|speech|discourse|draft|standards|logic|definition|reading|terms|language|table|headquarters|yeux|site|esprit|courant|termes|sens|vue|communication|acception|tableau|langage)$/;

/** Whether an opening gives a claim as it looks to somebody or on paper: "On paper, …", "In Meta's view, …", « Pour ses partisans, … ». */
import { has, isMark, isQuote, type Unit } from './units.ts';

/** How many units an opening may have. */
const LONGEST = 12;

/** Looks at what opens the clause, and the sentence, before the models that the claim is about. */
export function isSeenBySomebody(units: readonly Unit[], clause: number, target: number): boolean {
  return isOpening(units, 0, target) || (clause > 0 && isOpening(units, clause, target));
}

function isOpening(units: readonly Unit[], start: number, target: number): boolean {
  let from = start;
  // « Rappelons que, pour Meta, … »
  while (isQuote(units[from]) || isMark(units[from], ',') || has(units[from], 'adverb')) from++;
  const first = units[from - 1]?.norm ?? '';
  const comma = units.findIndex((unit, i) => i >= from && i < Math.min(target, from + LONGEST) && isMark(unit, ','));
  if (SEEMING.test(first) || SEEMING.test(units[from]?.norm ?? '')) return true;
  if (comma < 0) return false;
  const opening = units.slice(from, comma);
  if (opening.some((unit) => has(unit, 'retraction'))) return true;
  const tie = opening[0]?.norm ?? '';
  if (FOR.test(tie) && opening.slice(1).some(isSomebody)) return true;
  return FROM.test(tie) && opening.some(({ norm }, i) => VIEWS.test(norm) && !isRespect(opening, i));
}

/** "In terms of licensing", « du point de vue du droit »: a respect, nobody's view. */
function isRespect(opening: readonly Unit[], noun: number): boolean {
  if (!/^(?:terms|termes|vue|view|standpoint|perspective)$/.test(opening[noun]?.norm ?? '')) return false;
  return has(opening[noun + 1], 'of') && !opening.slice(noun + 2).some(isSomebody);
}

const SEEMING =
  /^(?:superficially|nominally|theoretically|apparently|théoriquement|apparemment|superficiellement|nominalement)$/;
const FOR = /^(?:for|to|pour|among|chez|auprès|vu)$/;
const FROM = /^(?:in|on|from|by|under|at|dans|sur|en|au|aux|à|du|d'|de|par)$/;

/** Whose opinion it may be: a name, "its fans", « le grand public ». */
function isSomebody({ kind, norm, capital, roles }: Unit): boolean {
  return kind === 'organisation' || (kind === 'word' && capital && roles.length === 0) || PEOPLE.test(norm);
}

const PEOPLE =
  /^(?:people|fans?|lawyers?|journalists?|public|students?|supporters?|advocates?|proponents?|enthusiasts?|lobbyists?|observers?|investors?|marketers?|marketing|many|most|others|outsiders?|laymen|partisans?|promoteurs?|commerciaux|commercial|adeptes|défenseurs|beaucoup|lobbyistes|journalistes?|avocats?|juristes?|profanes?|étudiants?|observateurs?|investisseurs?)$/;

/** Nouns of sights, senses and the papers of others. */
const VIEWS =
  /^(?:views?|eyes?|telling|perspective|standpoint|viewpoint|view|parlance|vocabulary|usage|sense|senses|imagination|minds?|marketing|communications?|press|media|coverage|headlines|brochures?|slides?|website|homepage|letter|speech|discourse|narrative|scenario|dreams?|novel|film|draft|standards|logic|definition|reading|terms|linkedin|reddit|twitter|facebook|youtube|everyday|yeux|discours|bouche|médias|presse|plaquette|site|esprit|imaginaire|courant|termes|sens|vue|roman|récit|scénario|rêve|communication|publicité|logique|acception|éditeur|vendeur)$/;

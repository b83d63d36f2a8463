/** Rewords « open-sourcer » and « rendre open source »: what was published is the weights. */
import { deletion, type Edit } from '../text/apply-edits.ts';
import { inCase } from './wording-case.ts';
import { AVOIR, ETRE, FUNCTION_WORDS, OTHER_OBJECTS, RENDER } from './wording-french.ts';
import { apostropheIn, elides } from './wording-french-phrase.ts';
import { type Place, replaceFrom } from './wording-place.ts';
import { joined, type Word } from './wording-surroundings.ts';

const PUBLISH = {
  infinitive: 'publier',
  gerund: 'publiant',
  'third-plural': 'publient',
  participle: 'publié',
  plain: 'publie',
};

export function frenchVerb(place: Place): readonly Edit[] | undefined {
  const { form, before, to } = place;
  if (to === 'open-source') return undefined;
  const previous = joined(before);
  if (form === 'participle' && !(previous && AVOIR.has(previous.lower))) return passive(place);
  if (to === 'closed' || (previous && /^[lst]'$/.test(previous.lower))) return undefined;
  const start = previous && /^(?:d|n|qu)'$/.test(previous.lower) ? previous.span.start : place.start;
  const lead = start < place.start ? `${previous?.text.slice(0, -1)}e ` : '';
  return weightsOf(place, start, lead + PUBLISH[form as keyof typeof PUBLISH]);
}

/** « open-sourcées par » → « publiées avec des poids ouverts par »: the participle keeps its ending. */
function passive(place: Place): readonly Edit[] | undefined {
  const previous = joined(place.before);
  const next = joined(place.after);
  if (previous?.lower === 'avoir' || (next && !FUNCTION_WORDS.has(next.lower) && next.text !== next.lower))
    return undefined;
  const ending = /é(e?s?)$/i.exec(place.words)?.[1] ?? '';
  const rest = place.to === 'closed' ? 'sous forme propriétaire' : 'avec des poids ouverts';
  const edit = replaceFrom(place, place.start, inCase(`publié${ending} ${rest}`, place.style));
  return edit && [edit];
}

/** « a rendu Llama open source » → « a publié les poids de Llama ». Undefined where no such verb governs the claim. */
export function madeOpen(place: Place): readonly Edit[] | undefined {
  const { before, to, text, core } = place;
  const index = before.findIndex((word) => word.lower in RENDER);
  const verb = before[index];
  if (!verb || index > 6 || !joined(before, index) || to === 'open-source') return undefined;
  if (index === 0) return rendered(place, verb);
  const object = before.slice(0, index);
  if (object.some((word) => ETRE.has(word.lower) || AVOIR.has(word.lower) || CLAUSE.test(word.lower))) return undefined;
  if (to === 'closed' || object.some((word) => /^(?:et|ou|mais|plus)$/.test(word.lower))) return [];
  const start = published(place, verb, object.at(-1));
  const last = object[0]?.span.end ?? verb.span.end;
  const gap = /^([*_`]{0,3})\s+$/.exec(text.slice(last, place.start));
  if (!start || !gap) return [];
  return [start, deletion(last + (gap[1]?.length ?? 0), core.end)];
}

/** Words that start another clause: the verb before them does not govern the claim. */
const CLAUSE = /^(?:il|elle|ils|elles|on|qui|que|qu'|car|donc|dont)$/;

/** « a été rendu open source » → « a été publié avec des poids ouverts ». */
function rendered(place: Place, verb: Word): readonly Edit[] {
  const auxiliary = place.before.slice(1, 4).find(({ lower }) => ETRE.has(lower) || AVOIR.has(lower));
  const next = joined(place.after);
  const participle = /^rendu(e?s?)$/.exec(verb.lower);
  if (participle && (!auxiliary || ETRE.has(auxiliary.lower)) && !(next && !FUNCTION_WORDS.has(next.lower))) {
    const rest = place.to === 'closed' ? 'sous forme propriétaire' : 'avec des poids ouverts';
    const edit = replaceFrom(place, verb.span.start, `publié${participle[1]} ${rest}`);
    return edit ? [edit] : [];
  }
  const pronoun = place.before.slice(1, 3).some(({ lower }) => /^(?:l'|le|la|les|en)$/.test(lower));
  if (place.to === 'closed' || pronoun) return [];
  return weightsOf(place, verb.span.start, RENDER[verb.lower] ?? '') ?? [];
}

function published({ text, claim }: Place, verb: Word, first: Word | undefined): Edit | undefined {
  const words = RENDER[verb.lower];
  if (!first || !words || !/^[\s*_`[]*$/.test(text.slice(verb.span.end, first.span.start))) return undefined;
  const { newText, upTo } = withDe(first, apostropheIn(text.slice(claim.sentence.start, claim.sentence.end)));
  const end = upTo ?? verb.span.end;
  const swallowed = text.slice(verb.span.end, end);
  if (/[*_`[]/.test(swallowed)) return undefined;
  const lead = inCase(words, verb.text === verb.lower ? 'lower' : 'initial');
  return { span: { start: verb.span.start, end }, newText: `${lead} les poids ${newText}` };
}

/** « open-source le modèle » → « publie les poids du modèle »: the verb, then its object with « de ». */
function weightsOf(place: Place, start: number, verb: string): readonly Edit[] | undefined {
  const { after, text, claim } = place;
  const next = joined(after);
  if (next?.lower === 'le' && /^\p{N}/u.test(joined(after, 1)?.text ?? '')) return undefined;
  if (!next || (FUNCTION_WORDS.has(next.lower) && next.lower !== 'des')) return undefined;
  if (after.slice(0, 3).some((word, i) => joined(after, i) && OTHER_OBJECTS.has(word.lower))) return undefined;
  const { newText, upTo } = withDe(next, apostropheIn(text.slice(claim.sentence.start, claim.sentence.end)));
  const edit = replaceFrom(place, start, inCase(`${verb} les poids ${newText}`, place.style), upTo);
  return edit && [edit];
}

/** « de » as it meets the object's first word; `upTo` where it swallows that word or the space before it. */
function withDe({ lower, text, span }: Word, apostrophe: string): { readonly newText: string; readonly upTo?: number } {
  if (lower === 'le') return { newText: 'du', upTo: span.end };
  if (lower === 'les' || lower === 'des') return { newText: 'des', upTo: span.end };
  return elides(text) ? { newText: `d${apostrophe}`, upTo: span.start } : { newText: 'de' };
}

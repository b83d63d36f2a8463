/** Says in French what a schema finds wrong; valibot itself speaks English only. */
import type { BaseIssue } from 'valibot';
import { fill, withFrenchSpaces } from './localized.ts';

/** What was wanted and what was found. */
export function frenchIssue({ type, expected, received, input }: BaseIssue<unknown>): string {
  if (type.endsWith('object') && expected === 'never') return say('clé inconnue : {received}', { received });
  if (type.endsWith('object') && expected?.startsWith('"')) return say('il manque la clé {expected}', { expected });
  if (type === 'non_empty') return 'ne peut pas être vide';
  if (type === 'max_length')
    return say('trop long : {received}, au plus {most}', { received, most: expected?.replace('<=', '') ?? '' });
  if (type === 'regex') return say('forme inattendue : {received}', { received });
  return say('attendu : {expected} ; trouvé : {received}', {
    expected: expected ? wanted(expected) : 'une autre valeur',
    // A parsed object without a prototype is “null” to valibot.
    received: FOUND[received] ?? (typeof input === 'object' && input !== null ? 'un objet' : received),
  });
}

function say(text: string, values: Readonly<Record<string, string>>): string {
  return fill(withFrenchSpaces(text), values);
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'un texte entre guillemets droits',
  boolean: 'true ou false',
  Array: 'une liste […]',
  Object: 'un objet { … }',
};
const FOUND: Readonly<Record<string, string>> = { Array: 'une liste', Object: 'un objet', undefined: 'rien' };

/** `("a" | "b" | null)` becomes `"a", "b" ou null`. */
function wanted(expected: string): string {
  const options = expected
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((option) => WANTED[option] ?? option);
  return [options.slice(0, -1).join(', '), options.at(-1)].filter(Boolean).join(' ou ');
}

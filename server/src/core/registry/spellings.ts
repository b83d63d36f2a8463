/** How names are written in texts, and by which token a name begins. */
import { firstNorm } from '../text/phrases.ts';

/** A name, and "CodeLlama" for "Code Llama", "DeepSeekV3": writers leave out the space or hyphen between two words. */
export function spellingsOf(name: string): readonly string[] {
  // "M-A-P" without its hyphens is another word.
  if (name.charAt(1) === '-' && /^\p{L}(?:-\p{L})+$/u.test(name)) return [name];
  // "Point-E" is no « pointe », "Shap-E" no shape.
  if (/\p{L}[ -]E$/u.test(name)) return [name];
  const joined = name.replace(/([A-Za-z])[ -](?=[A-Za-z])/g, '$1');
  return joined === name ? [name] : [name, joined];
}

/** The forms of the tokens that some spelling of some name begins with. */
export function beginningsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(spellingsOf).flatMap((spelling) => firstNorm(spelling) ?? []));
}

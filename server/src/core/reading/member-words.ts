/** "is one of them", « en fait partie »: words behind names that count them among the class before. */

import type { Token } from '../text/tokens.ts';
import { hasRole, type Lexicon } from './lexicon.ts';

/** Whether such words, and nothing more in their clause, begin at the token. */
export function isMember(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const first = tokens[from]?.norm ?? '';
  const french = first === 'en' && PARTAKING.test(tokens[from + 1]?.norm ?? '') && tokens[from + 2]?.norm === 'partie';
  if (french) return ends(tokens, from + 3);
  if (first === 'en' && (isExample(tokens, from + 1, lexicon) || isForemost(tokens, from + 1))) return true;
  if (!hasRole(lexicon, tokens, from, ['copula'])) return false;
  const behind = lexicon.phrases.match(tokens, from)?.end ?? from + 1;
  let words = '';
  for (let i = behind; i < behind + LONGEST; i++) {
    words = `${words} ${tokens[i]?.norm}`.trim();
    if (MEMBERS.has(words)) return ends(tokens, i + 1);
  }
  return false;
}

/** « en est un bon exemple », « en sont de bons exemples » */
function isExample(tokens: readonly Token[], verb: number, lexicon: Lexicon): boolean {
  if (!/^(?:est|sont)$/.test(tokens[verb]?.norm ?? '')) return false;
  for (let i = verb + 1; i < verb + LONGEST; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (lexicon.exampleNouns.has(norm)) return ends(tokens, i + 1);
    if (
      !hasRole(lexicon, tokens, i, ['determiner', 'definite', 'of', 'one-of']) &&
      !lexicon.exampleLeads.has(norm) &&
      !GOOD.test(norm)
    )
      return false;
  }
  return false;
}

/** « en est le plus téléchargé » */
function isForemost(tokens: readonly Token[], verb: number): boolean {
  const words = tokens.slice(verb, verb + 3).map(({ norm }) => norm);
  const most = /^(?:est (?:le|la) (?:plus|mieux)|sont les (?:plus|mieux))$/.test(words.join(' '));
  return most && /ée?s?$|u(?:e|s|es)?$/.test(tokens[verb + 3]?.norm ?? '') && ends(tokens, verb + 4);
}

const GOOD = /^(?:bon|parfaits?|beaux?|belle|excellents?|meilleure?s?)$/;
const LONGEST = 7;
const PARTAKING = /^(?:fait|font)$/;
const SUPERLATIVES = ['best known', 'best - known', 'most popular', 'most widely used', 'most famous', 'best of them'];
const ENGLISH = ['the *', 'among the *', 'one of the *', 'the * of them', 'the * ones', 'the * one'];
const MEMBERS = new Set([
  'one of them',
  'one of these',
  'one such',
  'one such model',
  'du nombre',
  'among them',
  'among these',
  "l' un d' eux",
  "l' un d' entre eux",
  ...SUPERLATIVES.flatMap((words) => ENGLISH.map((form) => form.replace('*', words))),
  ...['connu', 'connus', 'populaire', 'populaires', 'utilisé', 'utilisés'].flatMap((word) =>
    ['le plus *', 'les plus *', 'parmi les plus *', "l' un des plus *"].map((form) => form.replace('*', word)),
  ),
]);

const ends = (tokens: readonly Token[], at: number) => tokens[at] === undefined || tokens[at]?.kind === 'mark';

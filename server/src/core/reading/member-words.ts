/** "is one of them", « en fait partie »: words behind names that count them among the class before. */

import type { Token } from '../text/tokens.ts';
import { hasRole, type Lexicon } from './lexicon.ts';

/** Whether such words, and nothing more in their clause, begin at the token. */
export function isMember(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const first = tokens[from]?.norm ?? '';
  const french = first === 'en' && PARTAKING.test(tokens[from + 1]?.norm ?? '') && tokens[from + 2]?.norm === 'partie';
  if (french) return ends(tokens, from + 3);
  if (!hasRole(lexicon, tokens, from, ['copula'])) return false;
  const behind = lexicon.phrases.match(tokens, from)?.end ?? from + 1;
  let words = '';
  for (let i = behind; i < behind + 5; i++) {
    words = `${words} ${tokens[i]?.norm}`.trim();
    if (MEMBERS.has(words)) return ends(tokens, i + 1);
  }
  return false;
}

const PARTAKING = /^(?:fait|font)$/;
const MEMBERS = new Set([
  'one of them',
  'one of these',
  'among them',
  'among these',
  "l' un d' eux",
  "l' un d' entre eux",
]);

const ends = (tokens: readonly Token[], at: number) => tokens[at] === undefined || tokens[at]?.kind === 'mark';

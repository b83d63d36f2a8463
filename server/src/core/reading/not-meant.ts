/** Names that mean something else than their model: steps that are counted, copies made elsewhere. */
import type { Registry } from '../registry/registry.ts';
import type { Token } from '../text/tokens.ts';
import type { FoundMention } from './found-mention.ts';
import type { Lexicon } from './lexicon.ts';

/** "Step 3: …" counts steps; "Step-3" may be a model. */
export function isCounted(tokens: readonly Token[], { from }: FoundMention): boolean {
  return COUNTED.test(tokens[from]?.norm ?? '') && tokens[from + 1]?.kind === 'number';
}

const COUNTED = /^(?:step|phase|level|part)$/;

/** "the Chinese LLaMA", « un Llama 2 italien »: made of the model, elsewhere. */
export function isAnothers(
  tokens: readonly Token[],
  mention: FoundMention,
  registry: Registry,
  lexicon: Lexicon,
): boolean {
  const adjective = tokens[lexicon.language.adjectiveBehind ? mention.to : mention.from - 1];
  const country = lexicon.peoples.get(adjective?.norm ?? '');
  if (country === undefined || mention.entry.kind === 'organisation') return false;
  const developer = registry.get(mention.entry.developer);
  const own = developer?.kind === 'organisation' ? developer.country : undefined;
  return own !== undefined && !own.includes(country);
}

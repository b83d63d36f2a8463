/** Names that a passage begins with, for the class that the heading above it names. */
import { listBehind, NONE, type Sentences } from './examples.ts';
import { hasRole } from './lexicon.ts';

/** How near behind the list it is told that its models can be had. */
const NEAR = 12;
const HAD = /^(?:download|télécharg|self|locally|localement|auto)/;

/** "Models such as Llama 3 and Mistral 7B can be downloaded": what a passage begins with, for the class that a heading names. */
export function examplesAtStart({ tokens, mentions, lexicon }: Sentences): readonly number[] {
  const first = hasRole(lexicon, tokens, 0, ['definite']) ? 1 : 0;
  const noun = lexicon.phrases.match(tokens, first);
  if (!noun || !hasRole(lexicon, tokens, first, ['model-noun'])) return [];
  const intro = lexicon.phrases.match(tokens, noun.end);
  if (!intro || !hasRole(lexicon, tokens, noun.end, ['list-intro'])) return [];
  const next = mentions.findIndex(({ from }) => from >= intro.end);
  const listed = next < 0 ? [] : listBehind(tokens, mentions, lexicon, { from: intro.end, next, goesOn: true });
  // One alone may be what the class is measured by, and those that can't be had are its rivals.
  const last = mentions[listed.at(-1) ?? -1];
  const told = last ? tokens.slice(last.to) : [];
  const denied = told.some(
    ({ norm }, i) =>
      NONE.has(norm) || hasRole(lexicon, tokens, (last?.to ?? 0) + i, ['negation', 'but', 'contrast', 'question']),
  );
  return listed.length > 1 && !denied && told.slice(0, NEAR).some(({ norm }) => HAD.test(norm)) ? listed : [];
}

/** "This guide compares Llama 3, Mistral 7B and Gemma 2": what a passage begins with, for the class that a heading names. */
export function guideExamples({ tokens, mentions, lexicon }: Sentences): readonly number[] {
  const opens = POINTERS.has(tokens[0]?.norm ?? '') && GUIDES.has(tokens[1]?.norm ?? '');
  if (!opens || !COVERING.test(tokens[2]?.norm ?? '')) return [];
  const listed = listBehind(tokens, mentions, lexicon, { from: 3, next: 0, goesOn: true });
  const last = mentions[listed.at(-1) ?? -1];
  // "compares Llama 3 and Gemma 2 with GPT-4": against others.
  const against = mentions.some(({ from }, i) => last !== undefined && from >= last.to && !listed.includes(i));
  return listed.length > 1 && !against ? listed : [];
}

const POINTERS = new Set(['this', 'our', 'ce', 'cet', 'cette', 'notre']);
const GUIDES = new Set(
  'guide|article|post|list|comparison|overview|review|ranking|page|comparatif|liste|classement|panorama|dossier|tableau|table'.split(
    '|',
  ),
);
const COVERING =
  /^(?:compar|cover|detail|détaill|review|présent|present|list|rank|describ|décri|examin|pass|recens|couvr|class|explor)/;

/** Block quotation is also the markup of notes and summaries: "> **Note:** …" is the writer's own voice. */
import type { Passage } from './passage.ts';

/** "[!NOTE]", "Note:", "Important – …", or a sign such as a warning triangle. */
const CALLOUT =
  /^(?:\[!\w+\]|\p{So}|(?:an? |une )?(?:note|tip|hint|important|warning|caution|info|reminder|remarque|attention|astuce|rappel|nb)\b(?: (?:on|about|sur) [^.!?:\n]{1,40})?(?: (?=\p{Lu})|[^\p{L}.!?\n]{0,8}[:–—]|[ ]{0,2}\n))/iu;
/** "Q:", "R :", "TL;DR:": a label, no speaker. */
const LABEL =
  /^(?:[QAR]|tl;?dr|summary|in short|answer|question|task|context|goal|definition|conclusion|verdict|anecdote|résumé|en bref|réponse|tâche|contexte|objectif|définition)\s?:\s/iu;
const QUOTED = /^["“«]/;

/** Whether a passage inside a block quotation is the writer's own: a note, a labelled line, or the line below a document's title. */
export function isOwnBlock(passages: readonly Passage[], at: number): boolean {
  const segment = passages[at]?.segment;
  if (!segment) return false;
  const prose = segment.prose.trimStart();
  if (CALLOUT.test(prose)) return true;
  if (QUOTED.test(prose)) return false;
  const above = passages[at - 1]?.segment;
  return LABEL.test(prose) || (above?.kind === 'heading' && above.level === 1);
}

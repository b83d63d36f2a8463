/** Block quotation is also the markup of notes: "> **Note:** …" is the writer's own voice. */

/** "[!NOTE]", "Note:", "Important – …", or a sign such as a warning triangle. */
const CALLOUT =
  /^(?:\[!\w+\]|\p{So}|(?:note|tip|hint|important|warning|caution|info|reminder|remarque|attention|astuce|rappel|nb)\b[^.!?\n]{0,30}[:–—])/iu;

export function isCallout(prose: string): boolean {
  return CALLOUT.test(prose);
}

/** Sections that list others' works: what their titles say is not the writer's word. */
import type { Passage } from './passage.ts';

/** How far above a passage its heading may stand. */
const FARTHEST = 120;

/** Whether a passage stands below "Sources", "References", « Bibliographie ». */
export function isInSources(passages: readonly Passage[], at: number): boolean {
  if (passages[at]?.segment.kind === 'heading') return false;
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const { segment, tokens, claims } = passages[i] as Passage;
    if (segment.kind !== 'heading') continue;
    const words = tokens.filter(({ kind }) => kind === 'word');
    return claims.length === 0 && words.length <= 3 && words.some(({ norm }) => SOURCES.has(norm));
  }
  return false;
}

const SOURCES = new Set(
  'sources|references|référence|références|bibliography|bibliographie|citations|webographie|sitographie'.split('|'),
);

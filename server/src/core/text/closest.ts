/** The known word that a mistyped one was meant to be. */

/** Undefined where none is close: at most one mistake in three letters. Case and hyphens are no mistakes. */
export function closestOf(word: string, known: readonly string[]): string | undefined {
  const wanted = plain(word).slice(0, MOST_LETTERS);
  let best: string | undefined;
  let least = Math.floor(wanted.length / 3) + 1;
  for (const candidate of known) {
    const distance = distanceOf(wanted, plain(candidate));
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best;
}

const MOST_LETTERS = 40;

function plain(word: string): string {
  return word
    .replace(/^openClaims\./, '')
    .replace(/[-_\s]/g, '')
    .toLowerCase();
}

/** How many letters have to be put in, taken out or changed. */
function distanceOf(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

// Makes new texts of known ones: cuts, repeats, swaps, and puts in pieces of the target's own language.
const ODD = [
  '\0',
  '\uD800',
  '\uDC00',
  '\uFEFF',
  '\u2028',
  '\u00A0',
  '\u202F',
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  '𝔘',
  'e\u0301',
  '--',
  '\\',
  '"',
  "'",
  '’',
  '«',
];

/** A generator of numbers that look random, the same for the same seed. */
export function createRandom(seed) {
  let state = (seed * 2_654_435_761 + 1) % 2_147_483_647 || 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return below <= 1 ? 0 : state % below;
  };
}

/** Words and signs of the seeds, to be put elsewhere. */
export function piecesOf(seeds) {
  const pieces = new Set(ODD);
  for (const seed of seeds)
    for (const [piece] of seed.slice(0, 20_000).matchAll(/[\p{L}\p{N}-]+|[^\p{L}\p{N}\s]{1,4}|\n\s*/gu)) {
      if (pieces.size > 4000) return [...pieces];
      if (piece.length <= 40) pieces.add(piece);
    }
  return [...pieces];
}

export function mutate(text, { random, pieces, corpus, mostLength }) {
  let result = text;
  for (let times = 1 + random(4); times > 0; times--) result = once(result, { random, pieces, corpus });
  return result.slice(0, mostLength);
}

function once(text, { random, pieces, corpus }) {
  const at = random(text.length + 1);
  const end = Math.min(text.length, at + 1 + random(random(4) === 0 ? text.length + 1 : 12));
  const piece = () => pieces[random(pieces.length)];
  const put = (between) => text.slice(0, at) + between + text.slice(at);
  switch (random(9)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return put(text.slice(at, end));
    case 2:
      return put(piece());
    case 3:
      return put(piece().repeat(2 + random(30)));
    case 4:
      return text.slice(0, at) + piece() + text.slice(end);
    case 5: {
      const other = corpus[random(corpus.length)];
      return text.slice(0, at) + other.slice(random(other.length + 1));
    }
    case 6: {
      const lines = text.split('\n');
      const [i, j] = [random(lines.length), random(lines.length)];
      [lines[i], lines[j]] = [lines[j], lines[i]];
      return lines.join('\n');
    }
    case 7:
      return put(String.fromCharCode(random(random(2) === 0 ? 128 : 65_536)));
    default:
      return put(`${piece()}${random(2) === 0 ? ' ' : ''}${piece()}`);
  }
}

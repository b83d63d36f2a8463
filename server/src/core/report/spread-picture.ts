/** A picture of where a text speaks of openness: a lane for each meaning, a mark for each claim, along the text's length. */
import { say } from '../explain/wording.ts';
import type { LanguageId, Level } from '../reading/reading.ts';
import { escapeHtml } from './html-text.ts';
import type { Inventory, StatementRecord } from './inventory.ts';
import { isFlagged } from './report.ts';
import { flaggedWords } from './summary.ts';
import { LEVEL_WORDS, WORDS } from './words.ts';

const LANES: readonly Level[] = ['open-source', 'free-software', 'open-weight', 'open', 'licence', 'closed'];
/** In units of the picture. */
const LABELS_WIDTH = 120;
const LINE_WIDTH = 640;
const LANE_HEIGHT = 28;
const MARGIN = 12;

/** An SVG element that says in words what it shows; empty where the text claims nothing. */
export function spreadPicture(document: Inventory, language: LanguageId): string {
  const lanes = LANES.map((level) => ({
    level,
    claims: claimsOf(document).filter((statement) => statement.level === level),
  })).filter(({ claims }) => claims.length > 0);
  if (lanes.length === 0) return '';
  const height = lanes.length * LANE_HEIGHT + 20;
  const title = say(WORDS.spreadOf, language, { name: document.name });
  const description = lanes.map(({ level, claims }) =>
    say(WORDS.spreadLane, language, {
      level: say(LEVEL_WORDS[level], language),
      count: String(claims.length),
      flagged: flaggedWords(claims.filter(isFlagged).length, language),
    }),
  );
  const drawn = lanes.map(({ level, claims }, lane) =>
    laneOf(say(LEVEL_WORDS[level], language), claims, lane, document),
  );
  const bottom = lanes.length * LANE_HEIGHT + 14;
  return [
    `<svg class="spread" viewBox="0 0 ${LABELS_WIDTH + LINE_WIDTH + MARGIN} ${height}" role="img" aria-label="${escapeHtml(`${title}. ${description.join('; ')}.`)}">`,
    ...drawn,
    `<text class="end" x="${LABELS_WIDTH}" y="${bottom}">${say(WORDS.start, language)}</text>`,
    `<text class="end" x="${LABELS_WIDTH + LINE_WIDTH}" y="${bottom}" text-anchor="end">${say(WORDS.end, language)}</text>`,
    '</svg>',
  ].join('');
}

/** A claim on three models is one mark, flagged if one of the three statements is. */
function claimsOf({ statements }: Inventory): readonly StatementRecord[] {
  const claims = new Map<string, StatementRecord>();
  for (const statement of statements) {
    const key = `${statement.start} ${statement.level}`;
    const known = claims.get(key);
    if (!known || (!isFlagged(known) && isFlagged(statement))) claims.set(key, statement);
  }
  return [...claims.values()];
}

function laneOf(label: string, claims: readonly StatementRecord[], lane: number, { length }: Inventory): string {
  const y = lane * LANE_HEIGHT + LANE_HEIGHT / 2;
  const marks = claims.map((claim) => {
    const x = Math.round(LABELS_WIDTH + (claim.start / Math.max(length, 1)) * LINE_WIDTH);
    return isFlagged(claim)
      ? `<path class="flagged" d="M${x} ${y - 8}l7 13h-14z"/>`
      : `<circle class="plain" cx="${x}" cy="${y}" r="5"/>`;
  });
  return [
    `<text x="0" y="${y + 4}">${escapeHtml(label)}</text>`,
    `<line x1="${LABELS_WIDTH}" y1="${y}" x2="${LABELS_WIDTH + LINE_WIDTH}" y2="${y}"/>`,
    ...marks,
  ].join('');
}

/** What stands behind a name in the source, as far as it decides whether a doubtful name is one. */
import { JOINTS } from '../shared-heads.ts';
import { mayContinueName } from '../surface.ts';
import { DOUBT, endOfRun, isDigit, isRunUnit, mayJoin, nextRun } from './markup.ts';

/** A run of a text; `word` in lower case. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The run behind `at`, undefined where there is none, or `DOUBT`. */
function runBehind(text: string, at: number): Run | typeof DOUBT | undefined {
  const start = nextRun(text, at);
  if (start === DOUBT) return DOUBT;
  if (start < 0) return undefined;
  const end = endOfRun(text, start);
  return mayJoin(text, end) ? DOUBT : { start, end, word: text.slice(start, end).toLowerCase() };
}

/** "Step 2", "Step-mini": a name that goes on may be one without doubt. */
export function mayGoOn(text: string, at: number): boolean {
  const run = runBehind(text, at);
  if (run === DOUBT) return true;
  return run !== undefined && (isDigit(text.charCodeAt(run.start)) || mayContinueName(run.word) || mayShare(text, at));
}

/** Runs of a name that are followed: "opus opus opus …" goes on for ever. */
const LONGEST = 40;

/** "step 2 and 3": a number behind a conjunction may share the name. */
export function mayShare(text: string, at: number): boolean {
  let end = at;
  for (let runs = 0; ; runs++) {
    const run = runs < LONGEST ? runBehind(text, end) : DOUBT;
    if (run === DOUBT) return true;
    if (run === undefined) return false;
    if (isDigit(text.charCodeAt(run.start))) {
      if (hasJoint(text.slice(end, run.start))) return true;
    } else if (JOINTS.has(run.word)) {
      const next = nextRun(text, run.end);
      if (next === DOUBT || isDigit(text.charCodeAt(next))) return true;
      return false;
    } else if (!mayContinueName(run.word)) return false;
    end = run.end;
  }
}

function hasJoint(between: string): boolean {
  for (const joint of JOINTS) if (!isRunUnit(joint.charCodeAt(0)) && between.includes(joint)) return true;
  return false;
}

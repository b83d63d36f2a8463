/** Compares what the engine reads in a passage with its marks. */
import {
  bundledRegistry,
  type Claim,
  createChecker,
  defaultSettings,
  type Reading,
  type Span,
} from '../../server/src/core/index.ts';
import { expectedReports, reportsOn } from './expected.ts';
import type { ExpectedClaim, Passage } from './passages.ts';

export interface Outcome {
  readonly passage: Passage;
  /** Pairs of claim and model: how many are overclaims, are found, are found wrongly. */
  readonly overclaims: number;
  readonly found: number;
  readonly wrong: number;
  /** Claims that marks or engine give, and those that both give alike. */
  readonly claims: number;
  readonly agreed: number;
  /** Nothing is to be reported. */
  readonly isSilent: boolean;
  readonly staysSilent: boolean;
  /** One line each. */
  readonly disagreements: readonly string[];
}

const checker = createChecker(bundledRegistry(), defaultSettings);

export function outcomeOf(passage: Passage): Outcome {
  const { reading, findings } = checker.check({ text: passage.text, format: 'markdown' });
  const expected = expectedReports(passage, checker.settings);
  const overclaims = expected.filter(({ isOverclaim }) => isOverclaim);
  const reported = reportsOn(reading, checker.settings).filter(({ isOverclaim }) => isOverclaim);
  const right = overclaims.filter((pair) => reported.some((other) => other.id === pair.id && overlap(pair, other)));
  const isWrong = (pair: (typeof reported)[number]) =>
    !overclaims.some((other) => other.id === pair.id && overlap(pair, other));
  const isSilent = expected.length === 0;
  const wrong = reported.filter(isWrong);
  return {
    passage,
    overclaims: overclaims.length,
    found: right.length,
    wrong: wrong.length,
    ...agreement(passage, reading),
    isSilent,
    staysSilent: isSilent && findings.length === 0,
  };
}

function agreement(passage: Passage, reading: Reading): Pick<Outcome, 'claims' | 'agreed' | 'disagreements'> {
  const found = reading.claims.filter(({ about, presupposed }) => about === 'model' && !presupposed);
  const demanded = passage.claims.filter(({ optional }) => !optional);
  const agreed = demanded.filter((claim) => found.some((other) => isAlike(claim, other, reading)));
  const missed = demanded.filter((claim) => !agreed.includes(claim));
  // A claim in the place of a missed one is the same disagreement.
  const surplus = found.filter((other) =>
    passage.claims.every((claim) => !overlap(claim, other.span) || (claim.optional && !isAlike(claim, other, reading))),
  );
  return {
    claims: demanded.length + surplus.length,
    agreed: agreed.length,
    disagreements: [
      ...missed.map((claim) => {
        const instead = found.filter((other) => overlap(claim, other.span));
        return `${describeExpected(claim)}; read: ${instead.map((other) => describe(other, reading)).join(', ') || 'nothing'}`;
      }),
      ...surplus.map((claim) => `nothing expected; read: ${describe(claim, reading)}`),
    ],
  };
}

function isAlike(expected: ExpectedClaim, found: Claim, reading: Reading): boolean {
  const names = new Set(targetNames(found, reading));
  return (
    overlap(expected, found.span) &&
    expected.levels.includes(found.level) &&
    expected.stances.includes(found.stance) &&
    names.size === new Set(expected.targets).size &&
    expected.targets.every((name) => names.has(name))
  );
}

function targetNames({ targets }: Claim, { mentions }: Reading): readonly string[] {
  return targets.flatMap((target) => mentions[target]?.entry.name ?? []);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function describeExpected({ words, levels, stances, targets }: ExpectedClaim): string {
  return `expected: “${words}” ${levels.join('/')} ${stances.join('/')} → ${targets.join('; ')}`;
}

function describe(claim: Claim, reading: Reading): string {
  return `“${claim.text}” ${claim.level} ${claim.stance} → ${targetNames(claim, reading).join('; ')}`;
}

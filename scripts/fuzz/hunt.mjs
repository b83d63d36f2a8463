// A worker that hunts for one target: runs texts, keeps those that reach new code, and tells the first that breaks.
import { parentPort, workerData } from 'node:worker_threads';
import { targets } from '../../out/test/fuzz/targets.js';
import { watchCoverage } from './coverage.mjs';
import { createRandom, mutate, piecesOf } from './mutate.mjs';

const BATCH = 16;
const { name, end, round } = workerData;
const target = targets[name];
// Reading takes longer than parsing.
const mostLength = ['check', 'directives', 'follow'].includes(name) ? 600 : 3000;
const seeds = workerData.seeds.map((seed) => seed.slice(0, mostLength));
const random = createRandom((Date.now() % 1_000_000_000) + round);
const coverage = watchCoverage();
const pieces = piecesOf(seeds);
const corpus = [];
const state = { runs: 0, places: 0, kept: 0 };

/** Why the text breaks, or undefined. */
async function reasonOf(input) {
  try {
    await target(input);
  } catch (error) {
    return String(error?.stack ?? error);
  }
  return undefined;
}

/** Runs texts; keeps those of them that alone reach new places. Returns the first that breaks. */
async function run(inputs, isSeed) {
  parentPort.postMessage({ kind: 'batch', inputs });
  for (const input of inputs) {
    state.runs++;
    const reason = await reasonOf(input);
    if (reason !== undefined) return { input, reason };
  }
  if (coverage.take().length === 0) return undefined;
  for (const input of inputs) {
    await reasonOf(input);
    const fresh = coverage.take();
    if (fresh.length === 0) continue;
    coverage.add(fresh);
    corpus.push(input);
    if (isSeed) continue;
    state.kept++;
    parentPort.postMessage({ kind: 'keep', input });
  }
  return undefined;
}

/** The same failure with less text: parts are left out as long as it stays. */
async function smaller({ input, reason }) {
  let best = input;
  let runs = 0;
  for (let size = best.length >> 1; size >= 1 && runs < 800; size = size >> 1)
    for (let at = 0; at < best.length && runs < 800; ) {
      const less = best.slice(0, at) + best.slice(at + size);
      runs++;
      if ((await reasonOf(less)) === undefined) at += size;
      else best = less;
    }
  return { input: best, reason: (await reasonOf(best)) ?? reason };
}

let broken;
for (let at = 0; at < seeds.length && !broken; at += BATCH) broken = await run(seeds.slice(at, at + BATCH), true);
if (corpus.length === 0) corpus.push('');
while (!broken && Date.now() < end) {
  // The newest reach the least known places.
  const pick = () =>
    corpus[random(3) === 0 ? random(corpus.length) : corpus.length - 1 - random(Math.min(corpus.length, 40))];
  broken = await run(
    Array.from({ length: BATCH }, () => mutate(pick(), { random, pieces, corpus, mostLength })),
    false,
  );
  parentPort.postMessage({ kind: 'progress', state: { ...state, places: coverage.size() } });
}
parentPort.postMessage({ kind: 'progress', state: { ...state, places: coverage.size() } });
parentPort.postMessage(broken ? { kind: 'broken', ...(await smaller(broken)) } : { kind: 'end' });

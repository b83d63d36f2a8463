// Tells which places in the project's own code have run: a place is a block of a function, as V8 counts them.
import { Session } from 'node:inspector';

export function watchCoverage() {
  const session = new Session();
  session.connect();
  // Commands are answered at once, before `post` returns.
  const ask = (method, params) => {
    let answer;
    session.post(method, params, (error, result) => {
      if (error) throw new Error(error.message);
      answer = result;
    });
    return answer;
  };
  ask('Profiler.enable');
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const seen = new Set();
  /** New places since the last time; how often a place ran counts as few, some or many. */
  const take = () => {
    const fresh = [];
    for (const { url, functions } of ask('Profiler.takePreciseCoverage').result) {
      if (!url.includes('/out/server/src/')) continue;
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges) {
          if (count === 0) continue;
          const place = `${url}:${startOffset}:${endOffset}:${Math.min(Math.floor(Math.log2(count)), 12)}`;
          if (!seen.has(place)) fresh.push(place);
        }
    }
    return fresh;
  };
  return {
    take,
    add: (places) => {
      for (const place of places) seen.add(place);
    },
    size: () => seen.size,
  };
}

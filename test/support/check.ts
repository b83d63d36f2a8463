/** Reads marked text: what a reader should find is drawn under the words. */
import { strict as assert } from 'node:assert';
import { type Analysis, bundledRegistry, createChecker, resolveSettings } from '../../server/src/core/index.ts';

const checkers = new Map<string, ReturnType<typeof createChecker>>();

/** Analyses a text with the bundled registry. */
export function analyse(text: string, options: { format?: string; settings?: unknown } = {}): Analysis {
  const key = JSON.stringify(options.settings ?? {});
  const checker =
    checkers.get(key) ?? createChecker(bundledRegistry(), resolveSettings(options.settings ?? {}).settings);
  checkers.set(key, checker);
  return checker.check({ text, format: options.format ?? 'plaintext' });
}

/**
 * Checks marked text. Claims stand in `[…]{level stance → Name, Name}`; text without such marks must give no claim about a model.
 * The notation is one line: `Llama 3 is an [open-source]{open-source asserted → Llama 3} model.`
 */
export function checkMarked(marked: string): void {
  const expected: string[] = [];
  const text = marked.replace(
    /\[([^\]]+)\]\{([a-z-]+) ([a-z]+)(?: → ([^}]*))?\}/g,
    (_, words: string, level: string, stance: string, names?: string) => {
      expected.push(`${words} = ${level} ${stance} → ${names ?? ''}`.trimEnd());
      return words;
    },
  );
  const { reading } = analyse(text);
  const found = reading.claims
    .filter((claim) => claim.about === 'model')
    .map((claim) => {
      const names = claim.targets.map((target) => reading.mentions[target]?.entry.name).join(', ');
      return `${claim.text} = ${claim.level} ${claim.stance} → ${names}`.trimEnd();
    });
  assert.deepEqual(found, expected, text);
}

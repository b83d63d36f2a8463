/** The few assertions that these tests need; a web worker has no node:assert. */

export function expectEqual(actual: string | number | boolean, expected: typeof actual): void {
  if (actual !== expected) throw new Error(`Expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}.`);
}

export function expectMatch(actual: string, pattern: RegExp): void {
  if (!pattern.test(actual)) throw new Error(`Expected ${pattern} in ${JSON.stringify(actual)}.`);
}

/** The first of at least one. */
export function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('Expected at least one, got none.');
  return item;
}

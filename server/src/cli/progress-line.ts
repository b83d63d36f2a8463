/** The line of a terminal in which progress is shown, and which goes before anything else is written. */

export interface ProgressLine {
  show(line: string | undefined): void;
  clear(): void;
}

interface Terminal {
  readonly stderr: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Undefined where standard error is no terminal, or one that can't move its cursor. */
export function createProgressLine({ stderr, env }: Terminal): ProgressLine | undefined {
  if (stderr.isTTY !== true || env.TERM === 'dumb' || env.CI) return undefined;
  let shown = false;
  const clear = () => {
    if (shown) stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    clear,
    show(line) {
      clear();
      if (line === undefined) return;
      stderr.write(line.slice(0, (stderr.columns || 80) - 1));
      shown = true;
    },
  };
}

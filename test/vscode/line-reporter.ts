/** Mocha reporters of plain lines, for hosts without a terminal. */

/** The mark precedes every line, so that a line can be found in VS Code's log. */
export function lineReporter(mark: string): Mocha.ReporterConstructor {
  const say = (text: string) => {
    for (const line of text.split('\n')) console.log(mark + line);
  };
  function report(runner: Mocha.Runner): void {
    runner.on('suite', (suite) => {
      if (suite.title !== '') say(suite.title);
    });
    runner.on('pass', (test) => say(`  ✓ ${test.title} (${test.duration} ms)`));
    runner.on('fail', (test, error) => say(`  ✗ ${test.fullTitle()}\n${error?.stack ?? String(error)}`));
  }
  // Mocha's types ask for its base class, which needs a terminal; mocha itself only calls what it is given.
  return report as unknown as Mocha.ReporterConstructor;
}

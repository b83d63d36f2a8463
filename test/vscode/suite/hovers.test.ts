import { expectMatch } from './expect.ts';
import { findingsWhen } from './findings.ts';
import { closeAll, hoverOver, openFile } from './workbench.ts';

describe('Hovers', () => {
  afterEach(closeAll);

  it('tell the facts on a model, with sources and dates', async () => {
    const document = await openFile('model.md', 'Llama 3 is an open-source model.\n');
    await findingsWhen(document.uri, ({ length }) => length === 1);
    const text = await hoverOver(document, 'Llama 3');
    expectMatch(text, /Llama 3/);
    expectMatch(text, /Meta/);
    expectMatch(text, /https:\/\//);
    expectMatch(
      text,
      /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d\b/,
    );
  });

  it('tell what the term means', async () => {
    const document = await openFile('term.md', 'Llama 3 is an open-source model.\n');
    await findingsWhen(document.uri, ({ length }) => length === 1);
    expectMatch(await hoverOver(document, 'open-source'), /Open Source AI Definition/);
  });
});

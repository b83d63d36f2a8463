/** An idle comment goes with its line, and takes nothing else along. */
import assert from 'node:assert/strict';
import { removeComment } from '../../../server/src/core/fixes/remove-comment.ts';
import { applyEdits, formatOf } from '../../../server/src/core/index.ts';

/** `source` with its first comment removed. */
function without(source: string, format = 'markdown'): string {
  const form = formatOf(format);
  const [comment] = form.parse(source).comments;
  assert.ok(comment, `no comment in ${source}`);
  return applyEdits(source, [removeComment(source, comment.span, form)]);
}

describe('removing a comment', () => {
  const comment = '<!-- open-claims-ignore -->';

  it('takes its line along', () => {
    assert.equal(without(`One.\n\n${comment}\nTwo.\n`), 'One.\n\nTwo.\n');
    assert.equal(without(`One.\r\n\r\n${comment}\r\nTwo.\r\n`), 'One.\r\n\r\nTwo.\r\n');
    assert.equal(without(`> ${comment}\n> Two.\n`), '> Two.\n');
    assert.equal(without(`\uFEFF${comment}\nTwo.\n`), '\uFEFFTwo.\n');
    assert.equal(without('One.\n\n<!-- open-claims-ignore:\nfor long -->\nTwo.\n'), 'One.\n\nTwo.\n');
  });

  it('leaves a blank line where text would grow together', () => {
    assert.equal(without(`One.\n${comment}\nTwo.\n`), 'One.\n\nTwo.\n');
    assert.equal(without(`> One.\n> ${comment}\n> Two.\n`), '> One.\n> \n> Two.\n');
    assert.equal(without('One.\n% open-claims-ignore\nTwo.\n', 'latex'), 'One.\nTwo.\n');
    assert.equal(without('One.\n# open-claims-ignore\nTwo.\n', 'org'), 'One.\n\nTwo.\n');
    assert.equal(without(`| a |\n|---|\n| b |\n${comment}\nPara.\n`), '| a |\n|---|\n| b |\n\nPara.\n');
  });

  it('takes the line ending before it where it ends the text', () => {
    assert.equal(without(`One.\n\n${comment}`), 'One.\n');
    assert.equal(without(comment), '');
  });

  it('leaves the text of its line', () => {
    assert.equal(without(`One. ${comment}\nTwo.\n`), 'One.\nTwo.\n');
    assert.equal(without(`One ${comment} two.\n`), 'One two.\n');
    assert.equal(without(`One${comment} two.\n`), 'One two.\n');
    assert.equal(without(`| a |\n|---|\n| One ${comment} |\n`), '| a |\n|---|\n| One |\n');
    assert.equal(without(`- ${comment}\n  One.\n`), '-\n  One.\n');
  });

  it('goes by the comments of the format', () => {
    assert.equal(without('One. % open-claims-ignore\nTwo.\n', 'latex'), 'One.\nTwo.\n');
    assert.equal(without('One% open-claims-ignore\nTwo.\n', 'latex'), 'One%\nTwo.\n');
    assert.equal(without('One.\n\n[open-claims-ignore]\nTwo.\n', 'plaintext'), 'One.\n\nTwo.\n');
    assert.equal(without('One.\n\n.. open-claims-ignore\n\nTwo.\n', 'restructuredtext'), 'One.\n\n\nTwo.\n');
    assert.equal(without('One.\n\n// open-claims-ignore\nTwo.\n', 'asciidoc'), 'One.\n\nTwo.\n');
    assert.equal(without('One.\n\n// open-claims-ignore\nTwo.\n', 'typst'), 'One.\n\nTwo.\n');
    assert.equal(without('One.\n\n# open-claims-ignore\nTwo.\n', 'org'), 'One.\n\nTwo.\n');
    assert.equal(without('<p><!-- open-claims-ignore -->One</p>', 'html'), '<p>One</p>');
    assert.equal(without('---\n# open-claims-ignore\ntitle: One\n---\n'), '---\ntitle: One\n---\n');
  });
});

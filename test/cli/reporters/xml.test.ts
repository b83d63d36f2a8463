/** XML that a strict parser reads back as it was meant, whatever the texts hold. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { element, XML_HEAD, xmlText } from '../../../server/src/cli/reporters/xml.ts';
import { run } from '../fake-host.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: (Element | string)[];
}

/** Throws on anything that is not well-formed. */
function parse(xml: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, content: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const opened: Element = { name, attributes: { ...(attributes as Record<string, string>) }, content: [] };
    open.at(-1)?.content.push(opened);
    open.push(opened);
  });
  parser.on('text', (text) => open.at(-1)?.content.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [top] = root.content.filter((part) => typeof part !== 'string');
  assert.ok(top);
  return top;
}

const elementsOf = ({ content }: Element) => content.filter((part) => typeof part !== 'string');
const all = (top: Element, name: string): Element[] =>
  elementsOf(top).flatMap((part) => [...(part.name === name ? [part] : []), ...all(part, name)]);

const HOSTILE = 'a "b" <c> & \'d\' ]]> \u0000\u0007\u001b\u0085 \ud800 \uffff é 模 😀\t.txt';
const TEXT = 'First.\nAcme-1 is open source and open  source.';
const check = (format: string, text: string, name: string, severity: 'warning' | 'hint' = 'warning') =>
  run(['check', '--format', format, '--stdin-filename', name, '-'], { stdin: [text], severity });

describe('the XML writer', () => {
  it('gives a parser back each text and each attribute, but for what XML can’t hold', () => {
    const expected = (text: string) => text.replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constant(HOSTILE),
      fc.string().map((t) => `\r\n\t${t}\r`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { attributes, content } = parse(XML_HEAD + element('a', { value: text }, `<b/>${xmlText(text)}`));
        assert.equal(attributes.value, expected(text));
        assert.equal(content.filter((part) => typeof part === 'string').join(''), expected(text));
      }),
    );
  });
});

describe('Checkstyle', () => {
  it('holds a file for each text and an error for each finding', async () => {
    const { stdout, status } = await check('checkstyle', TEXT, './docs/a.txt');
    const top = parse(stdout);
    assert.equal(status, 1);
    assert.deepEqual([top.name, top.attributes], ['checkstyle', { version: '4.3' }]);
    const [file] = all(top, 'file');
    assert.equal(file?.attributes.name, 'docs/a.txt');
    assert.deepEqual(
      all(top, 'error').map(({ attributes }) => attributes),
      [11, 27].map((column) => ({
        line: '2',
        column: String(column),
        severity: 'warning',
        message: 'Acme-1 is open-weight, not open source.',
        source: 'open-claims.overclaim',
      })),
    );
  });

  it('names a text without findings, and survives hostile names', async () => {
    const top = parse((await check('checkstyle', 'Nothing.', HOSTILE)).stdout);
    assert.deepEqual(
      all(top, 'file').map(({ attributes }) => attributes.name),
      ['a "b" <c> & \'d\' ]]> \ufffd\ufffd\ufffd\ufffd \ufffd \ufffd é 模 😀\t.txt'],
    );
    assert.deepEqual(all(top, 'error'), []);
  });
});

describe('JUnit', () => {
  it('makes warnings failures, with place, reason and source', async () => {
    const top = parse((await check('junit', TEXT, 'a.txt')).stdout);
    assert.equal(top.name, 'testsuites');
    const [suite] = all(top, 'testsuite');
    assert.deepEqual(suite?.attributes, { name: 'a.txt', tests: '2', failures: '2', errors: '0' });
    const [failure] = all(top, 'failure');
    assert.deepEqual(failure?.attributes, { message: 'Acme-1 is open-weight, not open source.', type: 'overclaim' });
    assert.match(
      String(failure?.content.join('')),
      /^a\.txt:2:11 warning\nAcme-1 .+\nthe training code is not published\nhttps:/,
    );
    const names = all(top, 'testcase').map(({ attributes }) => attributes.name);
    assert.equal(new Set(names).size, 2);
  });

  it('makes hints passed tests with a note, and a text without findings one passed test', async () => {
    const noted = parse((await check('junit', TEXT, 'a.txt', 'hint')).stdout);
    assert.deepEqual([all(noted, 'failure').length, all(noted, 'system-out').length], [0, 2]);
    const clean = parse((await check('junit', 'Nothing.', HOSTILE)).stdout);
    assert.equal(all(clean, 'testsuite')[0]?.attributes.tests, '1');
    assert.equal(all(clean, 'testcase')[0]?.content.length, 0);
  });

  it('makes a bad line of JSON Lines an error', async () => {
    const { stdout, status } = await run(['check', '--input', 'jsonl', '--format', 'junit'], { stdin: ['{\n'] });
    assert.equal(status, 2);
    const [error] = all(parse(stdout), 'error');
    assert.equal(error?.attributes.message, 'the line is not valid JSON');
  });
});

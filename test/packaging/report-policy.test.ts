/** The page of a report lets in two files of our own, and nothing else that could run or load. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import esbuild from 'esbuild';
import { parse } from 'parse5';

const root = resolve(import.meta.dirname, '../../..');
const sources = ['client/src', 'client/webview'].flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(resolve(root, folder, name), 'utf8')] as const),
);

/** What the page asks of VS Code, answered with values that try to break out of it. */
const VSCODE = `
  export const env = { language: 'fr"><script>alert(1)</script>' };
  export const l10n = { t: (text) => text + '"><img src=x>' };
  export const Uri = { joinPath: (...parts) => ({ toString: () => parts.join('/') + '"><b>' }) };`;

type PageHtml = (webview: unknown, extension: string) => string;

interface Element {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
}

function elementsOf(node: Element): readonly Element[] {
  return [node, ...(node.childNodes ?? []).flatMap(elementsOf)];
}

describe('the page of a report', () => {
  let pageHtml: PageHtml;
  const webview = { cspSource: 'https://webview.example', asWebviewUri: (uri: unknown) => uri };
  const attribute = ({ attrs = [] }: Element, name: string) => attrs.find((each) => each.name === name)?.value;
  const page = () => elementsOf(parse(pageHtml(webview, 'extension')) as Element);

  before(async () => {
    const { outputFiles } = await esbuild.build({
      entryPoints: [resolve(root, 'client/src/report/page.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      plugins: [
        {
          name: 'vscode',
          setup(build) {
            build.onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'stub' }));
            build.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({ contents: VSCODE }));
          },
        },
      ],
    });
    const code = outputFiles[0]?.text ?? '';
    ({ pageHtml } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { pageHtml: PageHtml });
  });

  it('has a policy that lets in one script and one style sheet', () => {
    const elements = page();
    const policy = elements.find((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy');
    const scripts = elements.filter(({ tagName }) => tagName === 'script');
    assert.equal(scripts.length, 1);
    const nonce = attribute(scripts[0] ?? assert.fail(), 'nonce') ?? assert.fail();
    assert.equal(
      attribute(policy ?? assert.fail(), 'content'),
      `default-src 'none'; style-src https://webview.example; script-src 'nonce-${nonce}'`,
    );
    assert.ok(elements.indexOf(policy ?? assert.fail()) < elements.indexOf(scripts[0] ?? assert.fail()));
    const again = page().find(({ tagName }) => tagName === 'script') ?? assert.fail();
    assert.notEqual(attribute(again, 'nonce'), nonce);
    assert.match(nonce, /^[0-9a-f-]{36}$/);
  });

  it('takes no markup from the language, the words and the addresses that it is given', () => {
    const elements = page();
    assert.deepEqual(
      elements.filter(({ tagName }) => tagName === 'img' || tagName === 'b'),
      [],
    );
    const handlers = elements.flatMap(({ attrs = [] }) => attrs.filter(({ name }) => name.startsWith('on')));
    assert.deepEqual(handlers, []);
  });

  it('loads from the folder of the bundles alone, and runs no commands', () => {
    const all = sources.map(([, text]) => text).join('\n');
    assert.match(all, /localResourceRoots: \[pageFolder\(/);
    assert.doesNotMatch(all, /enableCommandUris|unsafe-inline|unsafe-eval/);
  });
});

describe('the extension', () => {
  it('trusts no Markdown: no commands, no HTML', () => {
    assert.ok(sources.length > 20);
    for (const [name, text] of sources) assert.doesNotMatch(text, /isTrusted|supportHtml|allowHtml/, name);
  });

  it('has no way to the network', () => {
    const server = readdirSync(resolve(root, 'server/src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
      .map((name) => [name, readFileSync(resolve(root, 'server/src', name), 'utf8')] as const);
    assert.ok(server.length > 200);
    // In a worker the registry is a file of the package beside the script: that one address is asked for, and no other.
    const own = join('browser', 'fetched-registry.ts');
    const [, asking] = server.find(([name]) => name === own) ?? assert.fail();
    assert.deepEqual(asking.match(/(fetch|\.open)\([^;]*/g), [".open('GET', registryAddress(), false)"]);
    for (const [name, text] of [...server, ...sources].filter(([name]) => name !== own))
      assert.doesNotMatch(
        text,
        /from '(node:)?(https?|http2|net|tls|dgram|dns|child_process)(\/\w+)?'|\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/,
        name,
      );
  });

  it('makes no code of text', () => {
    for (const [name, text] of sources) assert.doesNotMatch(text, /\beval\(|new Function\(/, name);
  });
});

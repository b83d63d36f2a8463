/** `open-claims mcp`, asked by the protocol's own client as an assistant would. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { run } from '../fake-host.ts';

const DIST = resolve('dist');
const CLI = resolve('dist/cli.cjs');

/** Node then lets it read its own files, and nothing else: no other file, no process, no thread. */
const LOCKED = ['--experimental-permission', `--allow-fs-read=${DIST}/*`, `--allow-fs-read=${resolve('package.json')}`];
/** Whoever opens a connection ends the process. */
const OFFLINE = `data:text/javascript,${encodeURIComponent(
  "import net from 'node:net'; import dns from 'node:dns'; const end = () => process.exit(9); net.Socket.prototype.connect = end; net.Server.prototype.listen = end; dns.lookup = end;",
)}`;

describe('MCP server', function () {
  this.timeout(30_000);
  let client: Client;
  let transport: StdioClientTransport;
  let stderr = '';

  before(async () => {
    client = new Client({ name: 'test', version: '1.0.0' });
    transport = new StdioClientTransport({
      command: process.execPath,
      args: [...LOCKED, '--no-warnings', '--import', OFFLINE, CLI, 'mcp'],
      stderr: 'pipe',
    });
    transport.stderr?.on('data', (text) => {
      stderr += text;
    });
    await client.connect(transport);
  });
  after(() => client.close());

  const call = async (name: string, values: Readonly<Record<string, unknown>>) => {
    const result = (await client.callTool({ name, arguments: { ...values } })) as CallToolResult;
    const [content] = result.content;
    assert.equal(content?.type, 'text');
    return { isError: result.isError === true, words: content.text, data: result.structuredContent ?? {} };
  };

  it('names itself and its tools, all of which only read', async () => {
    assert.equal(client.getServerVersion()?.name, 'open-claims');
    assert.match(client.getInstructions() ?? '', /cite their sources/);
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint, annotations?.openWorldHint]),
      [
        ['check_text', true, false],
        ['explain_model', true, false],
        ['define_term', true, false],
      ],
    );
  });

  it('checks a text: places, reasons, sources, suggestions whose edits fit the text', async () => {
    const text = '# Costs\n\nWe chose Llama 2, an open-source model.\n';
    const { data, words } = await call('check_text', { text });
    const [finding, ...others] = data.findings as readonly FindingData[];
    assert.ok(finding);
    assert.deepEqual(others, []);
    const { rule, line, column, quotation, model, sources, suggestions } = finding;
    assert.deepEqual([rule, line, column, quotation], ['overclaim', 3, 22, 'open-source']);
    assert.equal(model.id, 'llama-2');
    assert.ok(sources.length > 0 && sources.every(({ url }) => url.startsWith('https://')));
    const safe = suggestions.filter((suggestion) => suggestion.safe);
    assert.deepEqual(
      safe.map(({ edits }) => edits),
      [[{ line: 3, column: 22, oldText: 'open-source', newText: 'open-weight' }]],
    );
    assert.ok(suggestions.every(({ kind }) => kind !== 'ignore'));
    assert.match(words, /^Line 3, column 22, “open-source” \(warning, overclaim\): Llama 2 is open-weight/);
  });

  it('heeds format, language and definition, and says when nothing is wrong', async () => {
    const words = 'Mistral 7B est un modèle open source.';
    assert.match((await call('check_text', { text: words })).words, /Mistral 7B est à poids ouverts/);
    const byLicence = await call('check_text', { text: words, definition: 'osi-licence' });
    assert.match(byLicence.words, /^Nothing was found wrong\./);
    assert.deepEqual(byLicence.data.findings, []);
    const hidden = '\\begin{verbatim}\nLlama 2 is open source.\n\\end{verbatim}';
    assert.deepEqual((await call('check_text', { text: hidden, format: 'latex' })).data.findings, []);
    assert.equal(((await call('check_text', { text: hidden, format: 'plaintext' })).data.findings as []).length, 1);
  });

  it('explains models, with sources, and says what it does not know', async () => {
    const { data, words } = await call('explain_model', { name: 'Llama 3.1 405B', language: 'fr' });
    assert.equal(data.weights, 'gated');
    assert.equal((data.verdicts as Record<string, { status: string }>)['osaid-1.0']?.status, 'fails');
    assert.ok((data.sources as readonly { url: string }[]).every(({ url }) => url.startsWith('https://')));
    assert.match(words, /poids/);
    const unknown = await call('explain_model', { name: 'Lama Seven' });
    assert.ok(unknown.isError);
    assert.match(unknown.words, /no entry named “Lama Seven”/);
  });

  it('defines terms', async () => {
    assert.match((await call('define_term', { term: 'open-weight' })).words, /^Open weight, for an AI model, means/);
    assert.match((await call('define_term', { term: 'open-source', language: 'fr' })).words, /opensource\.org/);
  });

  it('refuses wrong requests and goes on', async () => {
    assert.ok((await call('check_text', { text: 5 })).isError);
    assert.ok((await call('check_text', { text: 'x', format: 'docx' })).isError);
    assert.ok((await call('explain_model', {})).isError);
    assert.ok((await call('no_such_tool', {})).isError);
    assert.match((await call('check_text', { text: '\ud800 \u0000' })).words, /Nothing/);
    assert.equal(stderr, '');
  });

  it('ends when its reader goes away', () => {
    const {
      status,
      stdout,
      stderr: complaint,
    } = spawnSync(process.execPath, [CLI, 'mcp'], { input: '', encoding: 'utf8' });
    assert.deepEqual([status, stdout, complaint], [0, '', '']);
  });

  it('has help, and takes no names', async () => {
    const help = await run(['mcp', '--help']);
    assert.match(help.stdout, /Model Context Protocol/);
    assert.ok(!help.assistantServerStarted);
    const wrong = await run(['mcp', 'draft.md']);
    assert.deepEqual([wrong.status, wrong.assistantServerStarted], [2, false]);
    assert.ok((await run(['mcp'])).assistantServerStarted);
  });
});

interface FindingData {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly quotation: string;
  readonly model: { readonly id: string };
  readonly sources: readonly { readonly url: string }[];
  readonly suggestions: readonly {
    readonly kind: string;
    readonly safe: boolean;
    readonly edits: readonly unknown[];
  }[];
}

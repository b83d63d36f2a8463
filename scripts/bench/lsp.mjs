// Latency and memory of the language server: a letter until its diagnostics, hover, code actions, start, a day's typing.
// `node scripts/bench/lsp.mjs [EDITS]`; EDITS for the memory, 10,000 where left out.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { startServer } from './lsp-client.mjs';
import { documentation } from './texts.mjs';

const SERVER = new URL('../../dist/server.cjs', import.meta.url).pathname;
const SENTENCE = 'The office says that Llama 3 is an open-source model. ';
const STARTS = 9;

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[values.length >> 1];
const worst = (values) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * 0.99))];
const shown = (values) => `median ${median(values).toFixed(1)} ms, 99th percentile ${worst(values).toFixed(1)} ms`;

/** The start of a line in the middle of a text, behind an empty one. */
function middleOf(text) {
  const lines = text.split('\n');
  const line = lines.findIndex((each, i) => i >= lines.length >> 1 && each === '') + 1;
  return { line, character: 0 };
}

const letter = (i) => SENTENCE[i % SENTENCE.length];
const behind = ({ line }, i) => ({ line, character: i });

async function latency(size, pulls, edits) {
  const text = documentation(size);
  const server = await startServer(SERVER, { pulls });
  await server.open(text);
  const place = middleOf(text);
  const times = [];
  for (let i = 0; i < edits; i++) times.push(await server.type(behind(place, i), letter(i)));
  console.log(
    `letter to diagnostics, ${size / 1000} KB, ${pulls ? 'asked for' : 'sent unasked'}: ${shown(times.slice(20))} (${edits - 20} letters)`,
  );
  await server.stop();
}

async function requests(size) {
  const text = documentation(size);
  const server = await startServer(SERVER, { pulls: true });
  const found = await server.open(text);
  const place = middleOf(text);
  const hovers = [];
  const actions = [];
  for (let i = 0; i < 60; i++) {
    await server.type(behind(place, i), letter(i));
    const diagnostic = found[(i * 7) % Math.max(1, found.length >> 1)];
    hovers.push(await server.time('textDocument/hover', { position: diagnostic.range.start }));
    actions.push(
      await server.time('textDocument/codeAction', { range: diagnostic.range, context: { diagnostics: [diagnostic] } }),
    );
  }
  console.log(`hover, ${size / 1000} KB: ${shown(hovers.slice(10))}`);
  console.log(`code actions, ${size / 1000} KB: ${shown(actions.slice(10))}`);
  await server.stop();
}

async function memory(size, edits) {
  const text = documentation(size);
  const server = await startServer(SERVER, { pulls: true });
  await server.open(text);
  const lines = text.split('\n').length;
  const seen = [];
  for (let i = 1; i <= edits; i++) {
    // A writer goes through the text, a sentence here and a sentence there.
    const line = (Math.floor(i / SENTENCE.length) * 37) % lines;
    await server.type({ line, character: 0 }, letter(i));
    if (i % Math.ceil(edits / 5) === 0) seen.push(`${Math.round(server.memory() ?? Number.NaN)} MB after ${i}`);
  }
  console.log(`server memory, letters typed in ${size / 1000} KB: ${seen.join(', ')}`);
  await server.stop();
}

/** A server that only answers `initialize`, bundled as ours is. */
async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'open-claims-bench-'));
  const empty = join(folder, 'empty.cjs');
  await esbuild.build({
    stdin: {
      contents: `import { createConnection } from 'vscode-languageserver/node';
const connection = createConnection();
connection.onInitialize(() => ({ capabilities: {} }));
connection.listen();`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    outfile: empty,
    logLevel: 'error',
  });
  const times = { ours: [], empty: [] };
  for (let round = 0; round < STARTS; round++) {
    for (const [name, file] of [
      ['ours', SERVER],
      ['empty', empty],
    ]) {
      const server = await startServer(file, { pulls: true });
      times[name].push(server.started);
      await server.stop();
    }
  }
  rmSync(folder, { recursive: true });
  const [ours, other] = [median(times.ours), median(times.empty)];
  console.log(
    `start until initialize is answered ÷ an empty vscode-languageserver: ${(ours / other).toFixed(2)} (${Math.round(ours)} ms ÷ ${Math.round(other)} ms)`,
  );
}

export async function benchServer(edits = 10_000) {
  await start();
  for (const [size, count] of [
    [1_000, 420],
    [100_000, 420],
    [1_000_000, 320],
  ])
    for (const pulls of [true, false]) await latency(size, pulls, count);
  await requests(1_000_000);
  await memory(1_000_000, edits);
}

if (process.argv[1] === import.meta.filename) await benchServer(Number(process.argv[2] ?? 10_000));

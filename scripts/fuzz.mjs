// `npm run fuzz -- MINUTES [TARGET]`: looks for texts that break what must hold of any text, guided by the code they reach.
// The finds go to test/fuzz/crashes/, where `npm test` feeds them again; what reached new code is kept in build/fuzz/.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { targets } from '../out/test/fuzz/targets.js';
import { seedsOf } from './fuzz/seeds.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const HUNT = new URL('fuzz/hunt.mjs', import.meta.url);
/** A batch of small inputs that takes longer hangs, or is slow out of proportion. */
const PATIENCE_MILLISECONDS = 20_000;
/** For one input, and for loading what it is fed to. */
const LONE_MILLISECONDS = 6000;

const [minutes, only, ...more] = process.argv.slice(2);
const names = Object.keys(targets).filter((name) => only === undefined || name === only);
if (!(Number(minutes) > 0) || names.length === 0 || more.length > 0) {
  console.error(`Usage: npm run fuzz -- MINUTES [${Object.keys(targets).join('|')}]`);
  process.exit(2);
}

let found = 0;
const share = (Number(minutes) * 60_000) / names.length;
for (const name of names) found += await hunt(name, Date.now() + share);
console.log(found === 0 ? 'Nothing broke.' : `${found} inputs broke something; they are in test/fuzz/crashes/.`);
process.exitCode = found === 0 ? 0 : 1;

/** Hunts until the time is up, in one worker after another: one that hangs is ended. Returns how many inputs broke. */
async function hunt(name, end) {
  const corpus = folder(`build/fuzz/${name}`);
  const seeds = [
    ...seedsOf(name),
    ...readdirSync(corpus).map((file) => JSON.parse(readFileSync(`${corpus}/${file}`, 'utf8'))),
  ];
  const broken = new Set();
  let total = { runs: 0, places: 0, kept: 0 };
  for (let round = 0; Date.now() < end && broken.size < 5; round++) {
    const outcome = await runWorker({ name, seeds, end, round }, (input) => save(corpus, input));
    total = {
      runs: total.runs + outcome.runs,
      places: Math.max(total.places, outcome.places),
      kept: total.kept + outcome.kept,
    };
    if (!outcome.broken && !outcome.suspects) break;
    for (const { input, reason } of outcome.broken ?? (await culprits(name, outcome.suspects))) {
      const file = save(folder(`test/fuzz/crashes/${name}`), input);
      if (!broken.has(file)) console.log(`BROKEN ${name}: ${file}\n${reason}`);
      broken.add(file);
    }
  }
  console.log(
    `${name}: ${total.runs} runs, ${total.places} places in the code reached, ${total.kept} inputs kept, ${broken.size} broke`,
  );
  return broken.size;
}

function runWorker(data, keep, patience = PATIENCE_MILLISECONDS) {
  return new Promise((resolve) => {
    const worker = new Worker(HUNT, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: 1000 } });
    const state = { runs: 0, places: 0, kept: 0 };
    let batch = [];
    let timer;
    const finish = (outcome) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve({ ...state, ...outcome });
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => finish({ suspects: { inputs: batch, reason: 'it hangs, or is very slow' } }), patience);
    };
    wait();
    worker.on('message', (message) => {
      wait();
      if (message.kind === 'batch') batch = message.inputs;
      if (message.kind === 'progress') Object.assign(state, message.state);
      if (message.kind === 'keep') keep(message.input);
      if (message.kind === 'broken') finish({ broken: [{ input: message.input, reason: message.reason }] });
      if (message.kind === 'end') finish({});
    });
    worker.on('error', (error) =>
      finish({ suspects: { inputs: batch, reason: `the process fails: ${error.message}` } }),
    );
  });
}

/** Those of a batch that hang or end the worker by themselves, too. */
async function culprits(name, { inputs, reason }) {
  const guilty = [];
  for (const input of inputs) {
    const { broken, suspects } = await runWorker(
      { name, seeds: [input], end: 0, round: 0 },
      () => {},
      LONE_MILLISECONDS,
    );
    if (broken || suspects) guilty.push({ input, reason });
  }
  if (guilty.length === 0) console.log(`${name}: once ${reason}, which no input does by itself`);
  return guilty;
}

function folder(path) {
  mkdirSync(`${root}${path}`, { recursive: true });
  return `${root}${path}`;
}

function save(where, input) {
  const text = JSON.stringify(input);
  const file = `${where}/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  writeFileSync(file, text);
  return file.slice(root.length);
}

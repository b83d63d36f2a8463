/** Versions that are easily taken for one another: what the registry says of each, and which of them a name means. */
import assert from 'node:assert/strict';
import { bundledRegistry, findEntries, judgeEntry, type Version } from '../server/src/core/index.ts';

const registry = bundledRegistry();
/** Name, whether the weights can be downloaded (perhaps behind a form), licence (null where none or unknown). */
const FACTS: readonly (readonly [string, 'released' | 'closed', string | null])[] = [
  ['Llama 2', 'released', 'llama-2-community'],
  ['Llama 3', 'released', 'llama-3-community'],
  ['Llama 3.1', 'released', 'llama-3.1-community'],
  ['Llama 3.3', 'released', 'llama-3.3-community'],
  ['Llama 4', 'released', 'llama-4-community'],
  ['Qwen2.5 72B', 'released', 'qwen-license'],
  ['Qwen2.5-3B', 'released', 'qwen-research'],
  ['Qwen2.5-Max', 'closed', null],
  ['DeepSeek-V3', 'released', 'deepseek-model-1.0'],
  ['DeepSeek-V3-0324', 'released', 'MIT'],
  ['DeepSeek-R1', 'released', 'MIT'],
  ['Mistral 7B', 'released', 'Apache-2.0'],
  ['Mistral Large 2', 'released', 'mistral-research'],
  ['Mistral Medium 3', 'closed', null],
  ['Falcon-40B', 'released', 'Apache-2.0'],
  ['Falcon-180B', 'released', 'falcon-180b-tii'],
  ['Gemma 3', 'released', 'gemma-terms'],
  ['Phi-4', 'released', 'MIT'],
  ['Grok-1', 'released', 'Apache-2.0'],
  ['Grok-2', 'released', 'grok-2-community'],
  ['Grok 3', 'closed', null],
  ['Kimi K2', 'released', 'modified-mit-kimi'],
  ['MusicGen', 'released', 'CC-BY-NC-4.0'],
  ['BLOOM', 'released', 'bigscience-rail-1.0'],
  ['OPT-175B', 'released', 'opt-175b'],
  ['Whisper', 'released', 'MIT'],
  ['Stable Diffusion 1.5', 'released', 'creativeml-openrail-m'],
  ['Stable Diffusion 3', 'released', 'stability-community'],
  ['ERNIE 4.5', 'released', 'Apache-2.0'],
  ['Baichuan 2', 'released', 'baichuan-2-community'],
  ['gpt-oss', 'released', 'Apache-2.0'],
];

function versionOf(name: string): Version {
  const [entry] = findEntries(registry, name);
  const version = entry?.kind === 'family' ? registry.versionsOf(entry)[0] : entry;
  assert.ok(version?.kind === 'version', `${name}: ${entry?.kind}`);
  return version;
}

describe('versions that are taken for one another', () => {
  for (const [name, weights, licence] of FACTS)
    it(`${name}: weights ${weights}, licence ${licence ?? 'none'}`, () => {
      const version = versionOf(name);
      assert.equal(version.weights === 'open' || version.weights === 'gated', weights === 'released');
      assert.equal(version.licence?.id ?? null, licence);
    });

  it('only those that publish all of it are open source', () => {
    const verdict = (name: string) => judgeEntry(registry, versionOf(name), 'osaid-1.0').status;
    for (const name of ['OLMo 2', 'Pythia', 'Amber']) assert.equal(verdict(name), 'meets', name);
    for (const [name] of FACTS) assert.equal(verdict(name), 'fails', name);
  });
});

describe('names in other scripts', () => {
  it('mean the models that their makers call so', () => {
    const named = (text: string) => findEntries(registry, text)[0]?.name;
    assert.deepEqual(['通义千问', '文心一言', '混元', '하이퍼클로바X'].map(named), [
      'Qwen',
      'ERNIE',
      'Hunyuan',
      'HyperCLOVA X',
    ]);
  });
});

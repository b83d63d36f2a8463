/** Names as people type them in prose: which model they mean in the bundled registry. */
import assert from 'node:assert/strict';
import { bundledRegistry, findEntries } from '../../server/src/core/index.ts';
import { run } from './fake-host.ts';

const idOf = (name: string) => findEntries(bundledRegistry(), name)[0]?.id;

describe('a name in prose', () => {
  for (const [name, id] of [
    ['Mistral’s models', 'mistral'],
    ["Mistral's models", 'mistral'],
    ["OpenAI's models", 'openai'],
    ['the latest Llama', 'llama'],
    ['the newest version of Llama 3.1', 'llama-3.1'],
    ['Llama version 3.1', 'llama-3.1'],
    ['Meta’s new Llama 3.1', 'llama-3.1'],
    ["Meta's latest Llama models", 'llama'],
    ['Llama by Meta', 'llama'],
    ['Llama 3.1 (Meta)', 'llama-3.1'],
    ['les modèles de Mistral', 'mistral'],
    ['le dernier modèle de Mistral', 'mistral'],
    ['la nouvelle version de Llama 3.1', 'llama-3.1'],
    ['le Llama de Meta', 'llama'],
    ['le Qwen d’Alibaba', 'qwen'],
    ["Anthropic's Claude", 'claude'],
    ['GPT-4', 'gpt-4'],
  ] as const)
    it(`means ${id}: ${name}`, () => assert.equal(idOf(name), id));

  it('is not guessed at', () => {
    for (const name of [
      ...['the latest', "the model's", 'le dernier modèle', 'version 3', 'new', '’s', 'de'],
      ...["Mistral's Llama", 'Llama by Mistral', 'le Llama de Google', 'Llama’s licence', 'Llamas', 'Mistrals'],
    ])
      assert.equal(idOf(name), undefined, name);
  });

  it('is understood by the explain command', async () => {
    for (const name of ["Acme Labs's newest Acme-2 model", 'le nouveau modèle Acme-2 d’Acme Labs']) {
      const { stdout, status } = await run(['explain', name, '--format', 'json']);
      assert.equal(status, 0, name);
      assert.equal(JSON.parse(stdout).id, 'acme-2', name);
    }
  });
});

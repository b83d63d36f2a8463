/** The built command line on the example drafts: what `npm start` shows. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

interface Result {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly target: { readonly name: string };
  }[];
}

describe('built command line', () => {
  it('finds the false claims of the example drafts in a directory', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['dist/cli.cjs', 'check', 'examples', '--format', 'json'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    assert.equal(stderr, '');
    assert.equal(status, 1);
    const { results } = JSON.parse(stdout) as { results: readonly Result[] };
    const found = Object.fromEntries(
      results.map(({ path, findings }) => [
        path,
        findings.map(({ rule, severity, target }) => `${rule} ${severity} ${target.name}`),
      ]),
    );
    assert.deepEqual(found, {
      'examples/consultation.tex': [
        'overclaim warning Llama 3.1',
        'overclaim warning Mixtral 8x7B',
        'overclaim warning Falcon-180B',
      ],
      'examples/note-de-synthese.md': [
        'overclaim warning Llama 3.1',
        'contradiction information Llama 3.1',
        'overclaim warning Mistral 7B',
        'overclaim warning Llama 3.1',
        'overclaim error WuDao 2.0',
        'contradiction information Llama 3.1',
      ],
      'examples/policy-brief.md': [
        'overclaim warning Llama 3.1',
        'contradiction information Llama 3.1',
        'overclaim warning Mistral 7B',
        'overclaim warning Llama 3.1',
        'licence-statement warning Gemma 2',
        'ambiguous-open information DeepSeek-R1',
        'contradiction information Llama 3.1',
      ],
      'examples/procurement-note.adoc': [
        'overclaim warning Phi-3',
        'overclaim warning Qwen2.5-72B',
        'ambiguous-open information Command R',
        'overclaim warning Yi-34B',
      ],
    });
  });
});

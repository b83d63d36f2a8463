/** Problems of project and registry files, and of settings, in French: each kind once. */
import { strict as assert } from 'node:assert';
import { bundledRegistry, readRegistryFiles, resolveSettings } from '../../server/src/core/index.ts';
import { readChain } from '../../server/src/core/project/chain.ts';
import { readProjectFile } from '../../server/src/core/project/read-project-file.ts';
import { englishIn } from '../support/english-words.ts';
import { quillFile } from '../support/quill-file.ts';

/** No-break spaces are shown as underscores. */
const shown = (text: string) => text.replaceAll('\u00a0', '_');
const inProject = (text: string) => readProjectFile(text).problems.map(({ message }) => shown(message.fr));
const inRegistry = (...texts: string[]) =>
  readRegistryFiles(bundledRegistry(), texts).problems.map((found) => found.map(({ message }) => shown(message.fr)));
const inSettings = (input: unknown) => resolveSettings(input).problems.map(({ message }) => shown(message.fr));

describe('problems in French', () => {
  const files: Readonly<Record<string, string>> = {
    '': 'JSON non valide_: il manque une valeur',
    '[]': 'un fichier de projet est un objet_: { … }',
    '{ "language": "fr" "asOf": "2024" }': 'JSON non valide_: il manque une virgule',
    '{ "asOf": "2024", "asOf": "2025" }': 'la clé «_asOf_» figure ici deux fois',
    [`${'['.repeat(200)}`]: 'plus de 100 listes et objets imbriqués',
    '{ "ignoreModels": [] }': 'clé inconnue_: "ignoreModels"_; vouliez-vous dire "ignoredModels"_?',
    '{ "registry": { "x": 1 } }': 'registry_: clé inconnue_: "x"_; clés connues_: files',
    '{ "definition": "mine" }':
      'definition_: attendu_: "osaid-1.0", "reproducible", "mof-class-3", "mof-class-2", "mof-class-1", "eu-ai-act" ou "osi-licence"_; trouvé_: "mine"',
    '{ "checkQuotations": {} }': 'checkQuotations_: attendu_: true ou false_; trouvé_: un objet',
    '{ "asOf": "soon" }': 'asOf_: une date s’écrit AAAA, AAAA-MM ou AAAA-MM-JJ',
    '{ "ignoredModels": [7] }': 'ignoredModels[0]_: attendu_: un texte entre guillemets droits_; trouvé_: 7',
    [`{ "ignoredModels": ["${'x'.repeat(201)}"] }`]: 'ignoredModels[0]_: trop long_: 201, au plus 200',
    '{ "files": ["!a"] }':
      'files[0]_: un motif de fichiers ne peut pas commencer par "!"_; ce qui est exclu va dans "ignore"',
    '{ "overrides": [{ "language": "fr" }] }':
      'overrides[0]_: "files" manque, si bien que cela ne vaut pour aucun texte',
  };
  for (const [text, problem] of Object.entries(files))
    it(`of the project file ${text.slice(0, 40)}`, () => assert.deepEqual(inProject(text), [problem]));

  it('of what a project file extends', () => {
    const texts: Readonly<Record<string, string>> = {
      a: '{ "extends": ["b", "none", "../c", "https://d.example/e", "/f", "g"] }',
      b: '{ "extends": "a" }',
    };
    const chain = readChain(
      {
        read: (path) => texts[path] ?? (path === 'g' ? { problem: { en: 'locked', fr: 'verrouillé' } } : undefined),
        nameOf: (path) => path,
      },
      'a',
    );
    assert.deepEqual(
      [...(chain?.read.values() ?? [])].flatMap(({ problems }) => problems).map(({ message }) => shown(message.fr)),
      [
        'extends "none"_: ce fichier n’existe pas',
        'extends "../c"_: mène hors du projet, et n’est pas lu',
        'extends "https://d.example/e"_: doit être un chemin_: rien n’est cherché ailleurs',
        'extends "/f"_: doit être un chemin qui part du dossier de ce fichier',
        'extends "g"_: verrouillé',
        'extends "a"_: tourne en rond_: a → b → a',
      ],
    );
  });

  const source = { url: 'https://example.org/heron', checked: '2026-01-01', facts: ['weights'] };
  const at = 'families[0].versions[0]';
  const registryFiles: readonly (readonly [string, string])[] = [
    [
      quillFile({ weights: 'shut' }),
      `${at}.weights_: attendu_: "open", "gated", "closed" ou "unknown"_; trouvé_: "shut"`,
    ],
    [quillFile({ weights: undefined }), `${at}.weights_: il manque la clé "weights"`],
    [quillFile({ wait: 1 }), `${at}.wait_: clé inconnue_: "wait"`],
    [quillFile({ name: '' }), `${at}.name_: ne peut pas être vide`],
    [quillFile({ id: 'Heron 1' }), `${at}.id_: un identifiant a des minuscules, des chiffres, ".", "+" et "-"`],
    [quillFile({ released: '2025-02-30' }), `${at}.released_: ce jour n’existe pas dans le calendrier`],
    [quillFile({ released: 'May' }), `${at}.released_: une date s’écrit AAAA, AAAA-MM ou AAAA-MM-JJ`],
    [
      quillFile({ sources: [{ ...source, url: 'example.org' }] }),
      `${at}.sources[0].url_: une source est une adresse https://`,
    ],
    [
      quillFile({ sources: [{ ...source, checked: '2025' }] }),
      `${at}.sources[0].checked_: une date s’écrit AAAA-MM-JJ`,
    ],
    [
      quillFile({ paper: 'open' }),
      `${at}.paper_: aucune source n’est donnée pour "paper" de Heron LM 1_: ajoutez-le aux "facts" d’une source`,
    ],
    [
      quillFile({ base: 'none', sources: [{ ...source, facts: ['weights', 'base'] }] }),
      `${at}.base_: il n’y a pas d’entrée "none"`,
    ],
    [quillFile({}, {}, { houseFamily: 'none' }), 'developer.houseFamily_: il n’y a pas de famille "none"'],
    [quillFile({ id: 'heron' }), 'families[0].id_: l’identifiant "heron" est donné plus d’une fois'],
    [quillFile({}, { id: 'llama' }), 'families[0].id_: le registre donne l’identifiant "llama" à Meta'],
    [
      quillFile({ id: 'llama' }, {}, { id: 'meta' }),
      `${at}.id_: le registre donne l’identifiant "llama" à la famille Llama, et non à une version`,
    ],
    ['{', 'JSON non valide_: il manque une accolade fermante'],
  ];
  for (const [text, problem] of registryFiles)
    it(`of registry files: ${problem.slice(0, 60)}`, () => assert.equal(inRegistry(text)[0]?.[0], problem));

  it('of licences', () =>
    assert.deepEqual(inRegistry('{ "licences": [{ "id": "a/b", "name": "A", "spdx": null, "sources": [] }] }'), [
      ['licences[0].id_: forme inattendue_: "a/b"', 'licences[0].sources_: ne peut pas être vide'],
    ]));

  it('of settings', () => {
    assert.deepEqual(inSettings([]), ['les réglages doivent être un objet']);
    assert.deepEqual(inSettings({ severity: { lies: 'error', overclaim: 'loud' }, registry: { files: 3 } }), [
      'doit être une liste de chemins',
      'il n’y a pas de règle "lies"_; règles connues_: overclaim, ambiguous-open, underclaim, licence-statement, contradiction, unused-ignore',
      'attendu_: "error", "warning", "information", "hint", "off" ou "default"_; trouvé_: "loud"',
    ]);
  });

  it('hold no English, which the English ones do', () => {
    const texts = Object.keys(files);
    const all = [
      ...texts.flatMap((text) => readProjectFile(text).problems),
      ...readRegistryFiles(
        bundledRegistry(),
        registryFiles.map(([text]) => text),
      ).problems.flat(),
    ].map(({ message }) => message);
    assert.deepEqual(
      all.flatMap(({ fr }) => englishIn(fr)),
      [],
    );
    assert.ok(all.flatMap(({ en }) => englishIn(en)).length > texts.length);
  });
});

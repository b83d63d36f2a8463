/** The manifest and the engine agree, and every text of the interface is there in both languages. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import {
  DEFINITION_IDS,
  defaultSettings,
  definitions,
  formats,
  RULE_IDS,
  resolveSettings,
} from '../../server/src/core/index.ts';
import { defaultEditorSettings } from '../../server/src/lsp/editor-settings.ts';
import { englishIn } from '../support/english-words.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const json = <T>(path: string) => JSON.parse(read(path)) as T;

interface Property {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly enumItemLabels?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly scope: string;
}
interface Manifest {
  readonly capabilities: { readonly untrustedWorkspaces: unknown };
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
    readonly commands: readonly { readonly command: string }[];
    readonly jsonValidation: readonly { readonly fileMatch: unknown; readonly url: string }[];
    readonly languages: readonly { readonly id: string; readonly filenames: readonly string[] }[];
  };
}
const manifest = json<Manifest>('package.json');
const english = json<Record<string, string>>('package.nls.json');
const french = json<Record<string, string>>('package.nls.fr.json');
const { properties } = manifest.contributes.configuration;
const text = (key: string | undefined, bundle: Record<string, string>) => bundle[(key ?? '').slice(1, -1)];
const clientSources = readdirSync(new URL('client/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`client/${name}`));

describe('manifest', () => {
  it('has the settings of the engine and of the server with their defaults, and no others', () => {
    const { severity, registryFiles, ...others } = defaultSettings;
    const expected = {
      ...others,
      'registry.files': registryFiles,
      ...Object.fromEntries(RULE_IDS.map((rule) => [`severity.${rule}`, severity[rule]])),
      ...defaultEditorSettings,
      'trace.server': 'messages',
    };
    const found = Object.entries(properties).map(([key, property]) => [
      key.replace('openClaims.', ''),
      property.default,
    ]);
    assert.deepEqual(Object.fromEntries(found), expected);
  });

  it('offers only values that the engine takes', () => {
    for (const [key, { enum: values = [] }] of Object.entries(properties)) {
      const [, name = '', rule] = key.split('.');
      if (name === 'trace') continue;
      for (const value of values) {
        const { problems } = resolveSettings(rule ? { [name]: { [rule]: value } } : { [name]: value });
        assert.deepEqual(problems, [], `${key} = ${value}`);
      }
    }
  });

  it('names every definition as the engine does', () => {
    const property = properties['openClaims.definition'] ?? assert.fail();
    assert.deepEqual(property.enum, DEFINITION_IDS);
    for (const [index, { name, summary }] of definitions.entries()) {
      const label = property.enumItemLabels?.[index];
      const description = property.enumDescriptions?.[index];
      assert.deepEqual({ en: text(label, english), fr: text(label, french) }, name);
      assert.deepEqual({ en: text(description, english), fr: text(description, french) }, summary);
    }
  });

  it('wakes up for every format that the engine reads', () => {
    const languages = manifest.activationEvents.flatMap((event) => /^onLanguage:(.+)/.exec(event)?.[1] ?? []);
    const read = formats.flatMap(({ languageIds }) => languageIds);
    assert.deepEqual([...languages].sort(), [...read].sort());
  });

  it('reads data alone in folders that nobody trusts, and no files that their settings name', () => {
    assert.deepEqual(manifest.capabilities.untrustedWorkspaces, {
      supported: true,
      restrictedConfigurations: ['openClaims.registry.files'],
    });
  });

  it('knows the shape of project files, which may hold comments', () => {
    const { jsonValidation, languages } = manifest.contributes;
    const schema = jsonValidation.find(({ fileMatch }) => fileMatch === '**/.open-claims.json');
    for (const bundle of [english, french]) {
      const path = text(schema?.url, bundle) ?? '';
      const { properties, allowComments } = json<{ properties: object; allowComments: boolean }>(path);
      assert.ok('overrides' in properties && allowComments);
    }
    assert.ok(languages.some(({ id, filenames }) => id === 'jsonc' && filenames.includes('.open-claims.json')));
  });

  it('describes fields of project and registry files in each language', () => {
    for (const { url } of manifest.contributes.jsonValidation) {
      const [first = '', second = ''] = [english, french].map((bundle) => read(text(url, bundle) ?? ''));
      const texts = (schema: string) =>
        [...schema.matchAll(/"(?:description|title)": "([^"]+)"/g)].flatMap(([, said]) => said ?? []);
      const structure = (schema: string) => schema.replace(/"(?:description|title)": "[^"]+"/g, '');
      assert.equal(structure(second), structure(first));
      assert.deepEqual(
        texts(second).flatMap((said) => englishIn(said)),
        [],
      );
      assert.ok(texts(first).flatMap((said) => englishIn(said)).length > 5);
    }
  });

  it('gives no example of an underclaim that the rule accepts', () => {
    const key = 'severity.underclaim';
    assert.match(english[key] ?? '', /closed.*weights can be downloaded.*meets the definition/);
    assert.match(french[key] ?? '', /fermé.*poids sont téléchargeables.*répond à la définition/);
    for (const bundle of [english, french]) assert.doesNotMatch(bundle[key] ?? '', /merely|seulement/);
  });

  it('has commands that the client registers', () => {
    for (const { command } of manifest.contributes.commands) {
      assert.ok(
        clientSources.some((source) => source.includes(`'${command}'`)),
        command,
      );
    }
  });

  it('uses every text, and has each in English and French', () => {
    const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].flatMap(([, key]) => key ?? []);
    assert.deepEqual(Object.keys(english).sort(), [...new Set(used)].sort());
    assert.deepEqual(Object.keys(french), Object.keys(english));
  });
});

describe('texts of the client', () => {
  it('are in both bundles, with the same places', () => {
    const used = clientSources
      .flatMap((source) => [...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)])
      .flatMap(([, key]) => key ?? []);
    const inEnglish = json<Record<string, string>>('l10n/bundle.l10n.json');
    const inFrench = json<Record<string, string>>('l10n/bundle.l10n.fr.json');
    assert.deepEqual(Object.keys(inEnglish).sort(), [...new Set(used)].sort());
    assert.deepEqual(Object.keys(inFrench), Object.keys(inEnglish));
    for (const [key, french] of Object.entries(inFrench)) {
      assert.deepEqual(french.match(/\{\d\}/g), key.match(/\{\d\}/g), key);
      assert.equal(inEnglish[key], key);
    }
  });
});

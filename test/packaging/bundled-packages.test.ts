/** What the bundles hold of others: each package is named with its licence, which lets it be bundled, and is on the bill. */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const json = <T>(file: string) => JSON.parse(read(file)) as T;

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}
interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
type Outputs = Readonly<
  Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
>;

/** They ask for no more than that their words travel along. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
];

/** The folder of the package that a bundled file is from: the nearest above it that holds a named package. */
function packageFolder(file: string): string | undefined {
  if (!file.includes('node_modules/')) return undefined;
  for (let folder = file; folder.includes('/'); ) {
    folder = folder.slice(0, folder.lastIndexOf('/'));
    const manifest = `${folder}/package.json`;
    if (existsSync(resolve(root, manifest)) && isPackage(json<object>(manifest))) return folder;
  }
  return assert.fail(`${file} is of no package`);
}

/** Some folders have manifests of their own that only tell how to load what lies there. */
function isPackage(manifest: object): boolean {
  return 'version' in manifest && 'name' in manifest;
}

describe('packages in the bundles', () => {
  const bill = json<Bill>('dist/open-claims.cdx.json');
  const notices = ['', '-RARE']
    .flatMap((part) => read(`dist/THIRD-PARTY-NOTICES${part}.txt`).split(/^-{80}$/m))
    .map((part) => part.replace(/^Open Claims holds code of these packages\.$/m, '').trim());
  const files = json<readonly Outputs[]>('build/bundles.json').flatMap((outputs) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    ),
  );
  const manifests = [...new Set(files.flatMap((file) => packageFolder(file) ?? []))].map((folder) =>
    json<{ name: string; version: string; license: string }>(`${folder}/package.json`),
  );

  it('are those whose files were bundled, no more and no less', () => {
    const bundled = new Set(manifests.map(({ name, version }) => `${name} ${version}`));
    assert.ok(bundled.size > 20);
    assert.deepEqual(new Set(bill.components.map(({ name, version }) => `${name} ${version}`)), bundled);
  });

  for (const { name, version, license } of manifests)
    it(`let it be: ${name}, under ${license}`, () => {
      assert.ok(ALLOWED.includes(license), `${license} has not been looked at`);
      const notice = notices.find((part) => part.startsWith(`${name} ${version} (${license})\n`));
      assert.ok(notice, 'the notices name it');
      assert.match(notice, /Copyright|permission|licen[cs]e/i);
      assert.ok(notice.length > 200, 'with the text of the licence');
    });

  it('are on a bill of materials with their licences and hashes', () => {
    assert.deepEqual([bill.bomFormat, bill.specVersion], ['CycloneDX', '1.5']);
    assert.equal(bill.metadata.component.name, 'open-claims');
    const references = bill.components.map((each) => each['bom-ref']);
    assert.equal(new Set(references).size, references.length);
    assert.deepEqual(bill.dependencies, [{ ref: bill.metadata.component['bom-ref'], dependsOn: references }]);
    for (const { name, version, purl, licenses, hashes } of bill.components) {
      assert.equal(purl, `pkg:npm/${name.replace('@', '%40')}@${version}`);
      assert.ok(licenses[0]?.license?.id ?? licenses[0]?.expression, name);
      assert.match(hashes?.[0]?.content ?? '', /^[0-9a-f]{128}$/, name);
    }
  });
});

// Writes a bill of materials in CycloneDX: what the bundles hold, from where, and under which licence.
import { readFileSync, writeFileSync } from 'node:fs';

/** For packages as `bundledPackages` tells them. The same packages make the same bytes: it holds no time and no number. */
export function writeBillOfMaterials(packages, file) {
  const own = JSON.parse(readFileSync('package.json', 'utf8'));
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const component = { ...componentOf(own), type: 'application', description: own.description };
  const components = packages.map((each) => ({ ...componentOf(each), ...originOf(lock[each.folder]) }));
  const ownReference = component['bom-ref'];
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component },
    components: withoutRepeats(components),
    dependencies: [{ ref: ownReference, dependsOn: [...new Set(components.map((each) => each['bom-ref']))] }],
  };
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
}

function componentOf({ name, version, license }) {
  const [scope, rest] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = `pkg:npm/${scope === undefined ? '' : `${encodeURIComponent(scope)}/`}${rest}@${version}`;
  // An id of SPDX stands alone; anything with a blank or brackets is an expression.
  const licences = /[ ()]/.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
  return { type: 'library', 'bom-ref': purl, name, version, licenses: licences, purl };
}

/** Where npm got a package from, and the hash that it checked. */
function originOf(locked) {
  const [algorithm, hash] = locked?.integrity?.split('-') ?? [];
  if (algorithm !== 'sha512') return {};
  return { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] };
}

function withoutRepeats(components) {
  return [...new Map(components.map((each) => [each['bom-ref'], each])).values()];
}

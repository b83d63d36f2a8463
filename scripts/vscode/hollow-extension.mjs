// An extension that does nothing at the same occasions as ours: what VS Code takes for any.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './leftovers.mjs';
import { packageFolder } from './package-extension.mjs';
import { root } from './places.mjs';

/** Its .vsix, until `remove` is called. */
export function packageHollow() {
  const folder = temporaryFolder('open-claims-hollow');
  const place = (name) => path.join(folder.path, name);
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const manifest = {
    name: 'hollow',
    displayName: 'Hollow',
    publisher: 'open-claims',
    version: '1.0.0',
    engines: { vscode: engines.vscode },
    activationEvents: ['onLanguage:markdown'],
    main: './main.js',
  };
  writeFileSync(place('package.json'), JSON.stringify(manifest));
  writeFileSync(place('main.js'), 'exports.activate = () => {};\n');
  writeFileSync(place('README.md'), '# Hollow\n\nDoes nothing.\n');
  const vsix = place('hollow.vsix');
  packageFolder(folder.path, vsix, ['--allow-missing-repository', '--skip-license']);
  return { vsix, remove: folder.remove };
}

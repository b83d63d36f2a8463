// models.dev: a TOML file for each model, with a flag for open weights and sometimes a licence.
import { basename, dirname } from 'node:path';
import { parse } from 'smol-toml';
import { filesBelow, parseEach } from './files.mjs';
import { known } from './osai.mjs';

export function readModelsDev(folder, warn) {
  return parseEach(filesBelow(folder, '.toml'), (text) => parse(text), warn).flatMap(({ file, value }) => {
    if (typeof value.name !== 'string') return [];
    return [
      {
        name: value.name,
        names: [value.name],
        developer: basename(dirname(file)),
        ...(typeof value.release_date === 'string' ? { released: value.release_date } : {}),
        facts: known({
          weights: value.open_weights === undefined ? undefined : value.open_weights ? 'open' : 'closed',
          licence: typeof value.license === 'string' ? value.license : undefined,
        }),
      },
    ];
  });
}

// compar:IA: one JSON file of developers with their models; a licence for each, "Proprietary" where weights are closed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, textsOf } from './files.mjs';
import { known } from './osai.mjs';

export function readComparia(folder) {
  return developersIn(join(folder, 'models.json')).flatMap((developer) =>
    listOf(developer?.models).flatMap((model) => {
      const { simple_name: name, id, license, release_date: date, url } = model ?? {};
      if (typeof name !== 'string' || name === '') return [];
      const licence = typeof license === 'string' ? license : undefined;
      const closed = licence !== undefined && /^propri/i.test(licence);
      return [
        {
          name,
          names: textsOf([name, id]),
          developer: developer.name,
          ...(typeof date === 'string' ? { released: date.split('/').reverse().join('-') } : {}),
          ...(typeof url === 'string' ? { url } : {}),
          facts: known({ weights: closed ? 'closed' : 'open', licence: closed ? undefined : licence }),
        },
      ];
    }),
  );
}

function developersIn(file) {
  const text = readFileSync(file, 'utf8');
  try {
    return listOf(JSON.parse(text));
  } catch (error) {
    throw new DataError(`${file}: ${error.message}`);
  }
}

function listOf(value) {
  return Array.isArray(value) ? value : [];
}

// compar:IA: one JSON file of developers with their models; a licence for each, "Proprietary" where weights are closed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { known } from './osai.mjs';

export function readComparia(folder) {
  const developers = JSON.parse(readFileSync(join(folder, 'models.json'), 'utf8'));
  return developers.flatMap(({ name: developer, models }) =>
    models.map(({ simple_name: name, id, license, release_date: date, url }) => {
      const closed = typeof license === 'string' && /^propri/i.test(license);
      return {
        name,
        names: [name, id],
        developer,
        ...(typeof date === 'string' ? { released: date.split('/').reverse().join('-') } : {}),
        ...(typeof url === 'string' ? { url } : {}),
        facts: known({ weights: closed ? 'closed' : 'open', licence: closed ? undefined : license }),
      };
    }),
  );
}

// European Open Source AI Index: a YAML file for each system, dimensions with a class of open, partial or closed.
import { parse } from 'yaml';
import { filesBelow, parseEach, textsOf } from './files.mjs';

const STATES = new Set(['open', 'partial', 'closed']);

export function readOsai(folder, warn) {
  return parseEach(filesBelow(folder, '.yaml'), (text) => parse(text), warn).flatMap(({ value }) => {
    const { system } = value ?? {};
    if (typeof system?.name !== 'string' || system.name === '') return [];
    const state = (key) => (STATES.has(value[key]?.class) ? value[key].class : undefined);
    return [
      {
        name: system.name,
        names: textsOf([system.name, system.endmodelname]),
        developer: value.org?.name,
        ...(system.releasedate ? { released: String(system.releasedate).slice(0, 10) } : {}),
        ...(typeof system.link === 'string' ? { url: system.link } : {}),
        facts: known({
          weights: { open: 'open', partial: 'gated', closed: 'closed' }[state('weights_endmodel')],
          licence: licenceName(system.endmodellicense),
          trainingData: both(state('datasources_basemodel'), state('datasources_endmodel')),
          trainingCode: state('trainingcode'),
          dataDocumentation: state('datasheet'),
          technicalReport: state('preprint'),
          paper: state('paper'),
          modelCard: state('modelcard'),
        }),
      },
    ];
  });
}

/** Base and end model have data of their own: open is what is open in both. */
function both(base, end) {
  if (base === undefined || end === undefined) return base ?? end;
  return base === end ? base : 'partial';
}

export function known(facts) {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Words that say that nobody knows are no licence's name. */
export function licenceName(text) {
  return typeof text === 'string' && !/unknown|unclear|undisclosed|not incl|unlicensed|^$/i.test(text)
    ? text
    : undefined;
}

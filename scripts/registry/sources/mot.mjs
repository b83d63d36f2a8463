// Model Openness Tool: a YAML file for each model, with a list of the components that were released.
// A component that is not listed was not released, or nobody looked: that is no fact.
import { parse } from 'yaml';
import { filesBelow, parseEach } from './files.mjs';
import { known, licenceName } from './osai.mjs';

const COMPONENTS = {
  'Training code': 'trainingCode',
  'Inference code': 'inferenceCode',
  'Evaluation code': 'evaluationCode',
  Datasets: 'trainingData',
  'Data card': 'dataDocumentation',
  'Model parameters (Intermediate)': 'checkpoints',
  'Research paper': 'paper',
  'Technical report': 'technicalReport',
  'Model card': 'modelCard',
  'Model architecture': 'architecture',
};
const WEIGHTS = 'Model parameters (Final)';

export function readMot(folder, warn) {
  return parseEach(filesBelow(folder, '.yml'), (text) => parse(text), warn).flatMap(({ value }) => {
    const { release } = value ?? {};
    if (typeof release?.name !== 'string' || release.name === '' || !Array.isArray(release.components)) return [];
    const listed = new Map(release.components.map((component) => [component?.name, component]));
    const weights = listed.get(WEIGHTS);
    return [
      {
        name: release.name,
        names: [release.name, `${release.producer ?? ''} ${release.name}`.trim()],
        developer: release.producer,
        facts: known({
          weights: weights ? 'open' : undefined,
          licence: licenceOf(weights, release.license),
          ...Object.fromEntries(
            Object.entries(COMPONENTS).map(([name, fact]) => [fact, listed.has(name) ? 'open' : undefined]),
          ),
        }),
      },
    ];
  });
}

/** The component's own licence, or that of the distribution. */
function licenceOf(component, release) {
  return licenceName(component?.license ?? release?.distribution?.name);
}

// The public data sets that the registry is compared with: one reader for each format.
//
// A reader takes a folder and gives records of one shape:
//   { name, names, developer, released?, url?, facts: { weights?, licence?, trainingData?, … } }
// `names` are spellings to find the entry by, best first; a fact that the source doesn't tell is left out;
// `licence` is the source's own spelling.
import { readComparia } from './comparia.mjs';
import { readModelsDev } from './models-dev.mjs';
import { readMot } from './mot.mjs';
import { readOsai } from './osai.mjs';

export const SOURCES = {
  osai: { title: 'European Open Source AI Index', read: readOsai },
  mot: { title: 'Model Openness Tool', read: readMot },
  'models-dev': { title: 'models.dev', read: readModelsDev },
  comparia: { title: 'compar:IA', read: readComparia },
};

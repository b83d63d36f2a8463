/** Whether a model is only what another thing is for. */
import { beforeName, has, isPlain, type Unit } from '../units.ts';

/** "a client for Llama 3", « une interface pour GPT-4 », "an alternative to GPT-4": the model is what another thing is for. */
export function isServed(units: readonly Unit[], name: number): boolean {
  const tie = beforeName(units, name);
  const noun = units[tie - 1];
  if (EVENTS.test(noun?.norm ?? '') || units.slice(0, tie).some(({ norm }) => SWAPPING.test(norm))) return false;
  const owner = isPlain(noun) || has(noun, 'software-noun', 'data-noun', 'loose-noun');
  return (
    (SERVING.has(units[tie]?.norm ?? '') && owner && noun?.kind === 'word') ||
    // "GPT-4 vs Llama 3 (open source)"
    (has(units[tie], 'contrast') && !/^(?:contre|vs|versus)$/.test(units[tie]?.norm ?? ''))
  );
}

/** What happens to a model: « l'arrivée de Llama 3 ». */
const EVENTS =
  /^(?:arrivée|sortie|lancement|publication|ouverture|arrival|launch|release|debut|success|succès|use|usage|advocating|opting|opt(?:é|er|e|ent)|penché|voté|going|gone|ajout|addition|adding|intégration|déploiement|installation|deployment)$/;

const SWAPPING = /^(?:swap|trad|exchang|switch|troqu|échang|remplac)/;

const SERVING = new Set(['for', 'pour', 'of', 'de', "d'", 'around', 'autour de', 'on']);

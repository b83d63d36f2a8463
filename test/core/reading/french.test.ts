/** French constructions: who is called how open, in what stance. One passage a line, of our own invention. */
import { checkMarked } from '../../support/check.ts';

const constructions: Readonly<Record<string, readonly string[]>> = {
  'adjective behind the noun': [
    'La mairie utilise le modèle [open source]{open-source asserted → Llama 3} Llama 3 sur ses propres serveurs.',
    'Le rapport cite le modèle de langage [open source]{open-source asserted → Mistral 7B} Mistral 7B.',
    'Les agents préfèrent Llama 3 [open source]{open-source asserted → Llama 3}.',
  ],
  apposition: [
    'Llama 3, un modèle [open source]{open-source asserted → Llama 3} de Meta, lit les pétitions.',
    'Mistral 7B (modèle [open source]{open-source asserted → Mistral 7B}) résume les débats.',
  ],
  attribut: [
    'Llama 3 est [open source]{open-source asserted → Llama 3}.',
    'Llama 2 reste un modèle [open source]{open-source asserted → Llama 2}.',
    'Llama 3 est un modèle [à code source ouvert]{open-source asserted → Llama 3}.',
    'Llama 3, qui est [open source]{open-source asserted → Llama 3}, a été retenu par la ville.',
    'Falcon 40B est l’un des plus grands modèles [open source]{open-source asserted → Falcon-40B}.',
  ],
  verbes: [
    'En juillet, Meta a publié Llama 2 en [open source]{open-source asserted → Llama 2}.',
    'Llama 2 a été publié en [open source]{open-source asserted → Llama 2}.',
  ],
  listes: [
    'Les communes peuvent choisir des modèles [open source]{open-source asserted → Llama 2, Mistral 7B} tels que Llama 2 ou Mistral 7B.',
    'Des modèles [open source]{open-source asserted → Llama 2, Falcon-40B} comme Llama 2 et Falcon 40B circulent.',
    'Llama 2, Mistral 7B et d’autres modèles [open source]{open-source asserted → Llama 2, Mistral 7B} sont gratuits.',
    'Plusieurs services emploient des modèles [open source]{open-source asserted → Llama 2, Mistral 7B} (Llama 2, Mistral 7B).',
  ],
  'autres degrés d’ouverture': [
    'Llama 3 est un modèle [à poids ouverts]{open-weight asserted → Llama 3}.',
    'GPT-4 est un modèle [propriétaire]{closed asserted → GPT-4}.',
    'Llama 3 est un modèle [ouvert]{open asserted → Llama 3}.',
  ],
  anaphore: [
    'Llama 3 est sorti en avril. Il est [open source]{open-source asserted → Llama 3}.',
    'Llama 3 est sorti en avril. Ce modèle [open source]{open-source asserted → Llama 3} est vite devenu courant.',
  ],
  'autre chose que le modèle': [
    'La bibliothèque open source qui exécute Llama 3 est tenue par des bénévoles.',
    'La communauté open source suit GPT-4 de près.',
    'Le code d’inférence de Llama 3 est open source.',
    'La licence de Llama 3 n’est pas open source.',
    'Les modèles open source progressent, écrit la ministre ; GPT-4 n’est plus cité.',
  ],
  négation: [
    'Llama 3 n’est pas [open source]{open-source negated → Llama 3}.',
    'Llama 3 n’est plus [open source]{open-source negated → Llama 3}.',
    'Llama 3 est loin d’être [open source]{open-source negated → Llama 3}.',
    'Llama 3 n’est pas vraiment un modèle [open source]{open-source negated → Llama 3}.',
  ],
  'distance et attribution': [
    'Selon Meta, Llama 3 est [open source]{open-source attributed → Llama 3}.',
    'Le soi-disant modèle [open source]{open-source attributed → Llama 3} Llama 3 impose des conditions.',
    'Meta affirme que Llama 3 est [open source]{open-source attributed → Llama 3}.',
    'Llama 3 est [open source]{open-source attributed → Llama 3}, dit-on.',
    'Llama 3 est présenté comme [open source]{open-source attributed → Llama 3}.',
    'Le modèle « [open source]{open-source quoted → Llama 3} » Llama 3 impose des conditions.',
  ],
  'question et hypothèse': [
    'Llama 3 est-il [open source]{open-source questioned → Llama 3} ?',
    'Si Llama 3 était [open source]{open-source hypothetical → Llama 3}, ses données seraient publiques.',
    'Llama 3 serait [open source]{open-source hypothetical → Llama 3}.',
  ],
  licences: ['Mistral 7B est publié sous [licence Apache 2.0]{licence asserted → Mistral 7B}.'],
  homonymes: ['Le mistral est un vent propriétaire de la vallée.', 'Le lama est un animal libre.'],
};

describe('reading French', () => {
  for (const [construction, passages] of Object.entries(constructions)) {
    describe(construction, () => {
      for (const passage of passages) it(passage, () => checkMarked(passage));
    });
  }
});

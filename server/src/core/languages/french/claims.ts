/** French words that say how open something is. */
import type { Language } from '../language.ts';

const MODEL_LIKE = ['model-noun', 'group-noun'] as const;

export const claims: Language['claims'] = [
  {
    level: 'open-source',
    grammar: 'adjective',
    phrases:
      'open src|open source|opensource|open sourcé|open sourcée|open sourcés|open sourcées|open sourcer|open sourçant|open-sourced|oss',
  },
  {
    level: 'open-source',
    grammar: 'adjective',
    phrases:
      'code source ouvert|à code source ouvert|au code source ouvert|au code ouvert|à code ouvert|en code source ouvert|source ouverte|à source ouverte|à sources ouvertes',
  },
  {
    level: 'open-source',
    grammar: 'adjective',
    phrases:
      'entièrement ouvert|entièrement ouverte|entièrement ouverts|entièrement ouvertes|totalement ouvert|totalement ouverte|totalement ouverts|totalement ouvertes|vraiment ouvert|vraiment ouverte|vraiment ouverts|complètement ouvert|complètement ouverte|complètement ouverts|pleinement ouvert|pleinement ouverte|pleinement ouverts',
  },
  {
    level: 'open-source',
    grammar: 'verb',
    phrases:
      'a ouvert le code|ont ouvert le code|ouvre le code|ouvrent le code|a ouvert le code source|ont ouvert le code source',
  },
  { level: 'free-software', grammar: 'noun', phrases: 'logiciel libre|logiciels libres' },
  { level: 'free-software', grammar: 'adjective', phrases: 'libre|libres', beside: MODEL_LIKE },
  {
    level: 'free-software',
    grammar: 'adjective',
    phrases:
      'entièrement libre|entièrement libres|totalement libre|totalement libres|complètement libre|complètement libres|vraiment libre|vraiment libres|libre et gratuit|libre et ouvert',
  },
  {
    level: 'open-weight',
    grammar: 'adjective',
    phrases:
      'open weight|open weights|openweight|à poids ouverts|à poids ouvert|poids ouverts|poids ouvert|aux poids ouverts|en poids ouverts',
  },
  {
    level: 'open-weight',
    grammar: 'phrase',
    phrases:
      'poids sont publics|poids sont disponibles|poids sont publiés|poids sont ouverts|poids sont téléchargeables',
  },
  {
    level: 'open',
    grammar: 'adjective',
    phrases: 'ouvert|ouverte|ouverts|ouvertes|open',
    beside: MODEL_LIKE,
  },
  {
    level: 'open',
    grammar: 'phrase',
    phrases:
      'en accès libre|en libre accès|librement accessible|librement accessibles|librement disponible|librement disponibles|open access|semi ouvert|partiellement ouvert',
  },
  {
    level: 'closed',
    grammar: 'adjective',
    phrases:
      'propriétaire|propriétaires|closed source|code fermé|à code fermé|à poids fermés|source fermée|closed weights',
  },
  { level: 'closed', grammar: 'adjective', phrases: 'fermé|fermée|fermés|fermées', beside: MODEL_LIKE },
  { level: 'closed', grammar: 'phrase', phrases: 'derrière une api|uniquement par api|uniquement via une api' },
];

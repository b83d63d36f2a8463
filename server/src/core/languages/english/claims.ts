/** English words that say how open something is. */
import type { Language } from '../language.ts';

const MODEL_LIKE = ['model-noun', 'group-noun'] as const;

export const claims: Language['claims'] = [
  {
    level: 'open-source',
    grammar: 'adjective',
    phrases: 'open src|open source|opensource|open-sourced|open sourced|oss',
  },
  {
    level: 'open-source',
    grammar: 'adjective',
    phrases: 'fully open|truly open|completely open|totally open|entirely open|genuinely open|fully-open',
  },
  { level: 'open-source', grammar: 'verb', phrases: 'open sources|open sourcing|opensourced|opensourcing' },
  { level: 'free-software', grammar: 'adjective', phrases: 'free and open source|free/libre|libre|foss|floss' },
  { level: 'free-software', grammar: 'noun', phrases: 'free software' },
  {
    level: 'open-weight',
    grammar: 'adjective',
    phrases: 'open weight|open weights|openweight|openweights|open weighted',
  },
  {
    level: 'open-weight',
    grammar: 'phrase',
    phrases:
      'open model weights|weights are open|weights are available|weights are public|weights are publicly available|weights are openly available|weights are released|weights are freely available|weights were released',
  },
  {
    level: 'open',
    grammar: 'phrase',
    phrases:
      'open access|open licensed|openly licensed|openly available|publicly available|freely available|openly accessible|openly released|semi open|semi open source|partially open|partly open',
  },
  { level: 'open', grammar: 'adjective', phrases: 'open', beside: MODEL_LIKE },
  {
    level: 'closed',
    grammar: 'adjective',
    phrases: 'proprietary|closed source|closed sourced|closed weight|closed weights|api only',
  },
  { level: 'closed', grammar: 'adjective', phrases: 'closed', beside: MODEL_LIKE },
  { level: 'closed', grammar: 'phrase', phrases: 'behind an api|only through an api|only via an api' },
];

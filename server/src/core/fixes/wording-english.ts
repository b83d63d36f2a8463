/** English claims about openness, and the words that decide how their replacement has to look. */
import { type AccurateLevel, type Lexicon, words } from './wording-lexicon.ts';

const OPEN_SOURCE = ['open-source', 'free-software'] as const;

export const english: Lexicon = {
  expressions: [
    { levels: OPEN_SOURCE, pattern: '(?:free|libre)_?(?:and|&|/)_?open_?sourced?', form: 'plain' },
    { levels: OPEN_SOURCE, pattern: 'open_?sourced', form: 'participle' },
    { levels: OPEN_SOURCE, pattern: 'open_?sourcing', form: 'gerund' },
    { levels: OPEN_SOURCE, pattern: 'open_?sources', form: 'third-person' },
    { levels: OPEN_SOURCE, pattern: 'open_?source', form: 'plain' },
    { levels: OPEN_SOURCE, pattern: 'f?l?oss', form: 'plain' },
    { levels: OPEN_SOURCE, pattern: '(?:free|libre)_software', form: 'software' },
    { levels: OPEN_SOURCE, pattern: 'libre', form: 'plain' },
    { levels: OPEN_SOURCE, pattern: 'open', form: 'plain', needsAdverb: true },
    { levels: ['open'], pattern: 'open', form: 'plain' },
    { levels: ['open-weight'], pattern: 'open_weights', form: 'weights' },
    { levels: ['open-weight'], pattern: 'open_weight', form: 'plain' },
    { levels: ['closed'], pattern: '(?:closed|proprietary)_weights', form: 'weights' },
    { levels: ['closed'], pattern: 'closed_weight', form: 'plain' },
    { levels: ['closed'], pattern: 'closed_?sourced?', form: 'plain' },
    { levels: ['closed'], pattern: 'closed_(?:and_)?proprietary', form: 'plain' },
    { levels: ['closed'], pattern: 'proprietary|closed', form: 'plain' },
  ],
  adverbs: words('fully truly completely entirely totally genuinely really wholly properly purely full 100%'),
  hedges:
    words(`more most less least very quite rather partly partially mostly largely nearly almost somewhat semi quasi
    not non increasingly so too as-yet sort kind`),
  contrast:
    /\b(?:unlike|rather than|instead of|as opposed to|versus|vs|whereas|while|but|contrary to|in contrast|not)\b/i,
  terms: {
    'open-weight': /\bopen[-‐‑\s]weights?\b/i,
    'open-source': /\bopen[-‐‑\s]?sourced?\b/i,
    closed: /\b(?:proprietary|closed)\b/i,
  },
  links:
    words(`and or but not nor with also both either merely just only versus vs than rather a an the its model models
    with having has`),
};

/** Adjective and noun for each level; the hyphen gives way to what the author wrote. */
export const ENGLISH_TERMS: Readonly<Record<AccurateLevel, string>> = {
  'open-weight': 'open-weight',
  'open-source': 'open-source',
  closed: 'proprietary',
};

/** Where an adjective behind one of these ends the phrase ("is open source today"). */
export const BE =
  words(`is are was were be been being am isn't aren't wasn't it's that's they're we're he's she's there's
  become becomes became becoming stay stays stayed remain remains remained go goes went gone going get gets got getting`);
export const PLURAL_BE = words("are were they're remain become stay have");
export const HAVE = words("has have had having we've they've i've you've");
export const AUXILIARY_GAP = words(`now also already just recently since then finally never only all both long later
  subsequently once still officially publicly`);

/** Words that don't start a noun phrase: behind an adjective they show that it stands alone. */
export const FUNCTION_WORDS =
  words(`and or but nor so yet by from in on under for with without to as at since because while
  whereas which that who whose when where if than then though although unlike like until till via through after before
  during within over is are was were be been has have had do does did can could will would may might must should
  today now too also again already only here there this last next soon recently anyway either neither despite
  including such except per not it he she they we you i`);

export const DETERMINERS = words(`a an the this that these those its their our your my his her all every each some any
  several many most other another no both two three four five six seven eight nine ten various different certain
  first second new latest meta's openai's google's alibaba's mistral's`);
/** Words that start an object behind a verb, and can't stand between a participle and its noun. */
export const OBJECT_STARTS = words(
  'the a an its their our his her this these both all two three four five several it them',
);
/** Small words that are the subject of a verb right behind them. */
export const SUBJECTS = words(`we they it he she who which that i you team teams company companies lab labs researchers
  authors startup firm group and engineers scientists laboratory`);
/** Right before "open source" and with an object behind, these make it a verb. */
export const BEFORE_VERB = words(
  "will would can could may might should must we they i you who let's won't didn't don't we'll they'll",
);
/** "plans to open source Llama", but not "access to open source Llama". */
export const INTENTION =
  words(`plan plans planned planning decided decides decision intends intend intended promise promised
  promises going wants want wanted agreed committed chose chosen pledged able excited proud happy ready set vowed began
  continue continues continued refused aim aims aimed expected likely opted hopes hoped first`);
/** "access to open source Llama": the noun asks for "to", so no verb follows. */
export const TAKES_TO =
  words(`access alternative alternatives compared similar thanks due relative comparable close closer
  switch switched switching move moved moving migrate migrated migrating applied limited superior inferior equal equivalent
  contribution contributions support similarly next prior according`);
export const RECENTLY = words('recently newly previously already originally now first just initially');

/** Nouns that no "open-weight" goes with: the claim is then about something else, or needs other words. */
export const OTHER_NOUNS = words(`licence licences license licenses licensing licensed code codebase codebases library
  libraries community communities movement ecosystem ecosystems initiative definition repository repositories repo repos
  framework frameworks toolkit toolkits dataset datasets data contributors contributor contribution contributions
  access science foundation foundations philosophy principles terms side ethos advocates advocacy developers developer`);
/** Objects of "open-source" (verb) that are no models. */
export const OTHER_OBJECTS =
  words(`code codebase dataset datasets data tool tools artifacts artefacts everything something
  nothing framework library libraries pipeline pipelines toolkit sdk recipe recipes stack work research script scripts`);
export const WEIGHT_NOUNS = words('weights parameters');
export const SUPERLATIVE = words('best largest biggest leading top first only most strongest smallest fastest premier');
export const MINIMIZERS = words('merely only just simply');
export const NOUN_PREPOSITIONS = words('as of to towards toward for about between');

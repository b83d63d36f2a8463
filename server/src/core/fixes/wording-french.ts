/** French claims about openness, and the words that decide how their replacement has to look. */
import { type Lexicon, words } from './wording-lexicon.ts';

const OPEN_SOURCE = ['open-source', 'free-software'] as const;

export const french: Lexicon = {
  expressions: [
    { levels: OPEN_SOURCE, pattern: 'en_(?:open_?source|code_source_ouvert)', form: 'en' },
    { levels: OPEN_SOURCE, pattern: '(?:code_source_ouvert|code_ouvert|source_ouverte)', form: 'code' },
    { levels: OPEN_SOURCE, pattern: 'open_?sourc(?:ée?s?|ed)', form: 'participle' },
    { levels: OPEN_SOURCE, pattern: 'open_?sourcer', form: 'infinitive' },
    { levels: OPEN_SOURCE, pattern: 'open_?sourçant', form: 'gerund' },
    { levels: OPEN_SOURCE, pattern: 'open_?sourcent', form: 'third-plural' },
    { levels: OPEN_SOURCE, pattern: 'libres?_et_open_?source', form: 'plain' },
    { levels: OPEN_SOURCE, pattern: 'open_?source_et_libres?', form: 'plain' },
    { levels: OPEN_SOURCE, pattern: 'open_?source', form: 'plain' },
    { levels: OPEN_SOURCE, pattern: 'f?l?oss', form: 'plain' },
    { levels: OPEN_SOURCE, pattern: 'logiciels?_libres?', form: 'software' },
    { levels: OPEN_SOURCE, pattern: 'libres?', form: 'plain' },
    { levels: OPEN_SOURCE, pattern: 'ouverte?s?|open', form: 'plain', needsAdverb: true },
    { levels: ['open'], pattern: 'ouverte?s?|open', form: 'plain' },
    { levels: ['open-weight'], pattern: 'à_poids_ouverts?', form: 'plain' },
    { levels: ['open-weight'], pattern: 'poids_sont_ouverts', form: 'weights-predicate' },
    { levels: ['open-weight'], pattern: 'poids_ouverts?', form: 'weights' },
    { levels: ['open-weight'], pattern: 'open_?weights?', form: 'plain' },
    { levels: ['closed'], pattern: 'propriétaires?_à_poids_fermés', form: 'plain' },
    { levels: ['closed'], pattern: 'à_(?:poids_fermés|code_(?:source_)?fermé|source_fermée)', form: 'plain' },
    { levels: ['closed'], pattern: 'poids_fermés', form: 'weights' },
    { levels: ['closed'], pattern: 'poids_sont_fermés', form: 'weights-predicate' },
    { levels: ['closed'], pattern: 'closed_?(?:sourced?|weights?)', form: 'plain' },
    { levels: ['closed'], pattern: 'propriétaires?|fermée?s?', form: 'plain' },
  ],
  adverbs:
    words(`entièrement totalement complètement pleinement vraiment réellement intégralement véritablement purement
    absolument parfaitement fully truly full 100%`),
  hedges: words(`plus moins très aussi assez trop si semi quasi quasiment presque partiellement pas peu non relativement
    largement majoritairement plutôt dit dite dits dites soi-disant`),
  contrast:
    /(?<!\p{L})(?:contrairement|à la différence|à l[’']inverse|plutôt que|au lieu d|par opposition|tandis que|alors que|mais|face aux?|pas|et non)(?!\p{L})/iu,
  terms: {
    'open-weight': /(?<!\p{L})(?:poids ouverts|open[-‐‑\s]weights?)(?!\p{L})/iu,
    'open-source': /(?<!\p{L})open[-‐‑\s]?source(?!\p{L})/iu,
    closed: /(?<!\p{L})(?:propriétaires?|fermée?s?)(?!\p{L})/iu,
  },
  links: words(`et ou mais ni pas non à aux avec des les le la du de d' modèle modèles plutôt que simplement seulement
    également aussi en`),
};

export const ETRE = words(`est sont était étaient sera seront serait seraient être été soit soient étant fut furent
  reste restent restait resteront rester devient deviennent devenu devenue devenus devenues devenir demeure demeurent`);
export const AVOIR = words('a ont avons avez ai avait avaient aura auront aurait auraient avoir ayant');
export const PLURAL_VERBS = words(`sont étaient seront seraient soient furent restent resteront deviennent demeurent
  rendent ont avaient`);
export const PASSING = words(
  'passe passent passer passé passée passés passées passant bascule basculent basculer basculé',
);
/** Nouns that name a model or a group of models; others leave "en open source" an adverbial. */
export const MODEL_NOUNS = words(`modèle modèles llm llms ia version versions famille familles réseau réseaux système
  systèmes outil outils solution solutions alternative alternatives assistant assistants moteur moteurs chatbot chatbots
  option options offre offres projet projets série séries architecture architectures gamme variante variantes agent agents
  slm slms chatbots transformeur`);
export const PLURAL_DETERMINERS =
  words(`les des ces ses leurs nos vos mes aux deux trois quatre cinq six sept huit neuf dix
  plusieurs quelques certains certaines divers différents autres meilleurs meilleures principaux grands nombreux tous toutes`);
export const SINGULAR_DETERMINERS = words(
  "un une le la l' ce cet cette son sa notre votre leur du au chaque aucun premier",
);
/** Words between a noun and its adjective: "modèle de langage open source". */
export const COMPLEMENTS = words(`de d' du des la le l' à en langage langue ia reconnaissance vocale vision génération
  d'ia images image texte raisonnement code fondation multimodal multimodaux multimodale généraliste linguistique
  grands grand petit petits nouveau nouvelle`);

/** Nouns that no « à poids ouverts » goes with: the claim is then about something else, or needs other words. */
export const OTHER_NOUNS =
  words(`licence licences code bibliothèque bibliothèques communauté communautés mouvement écosystème
  écosystèmes dépôt dépôts initiative initiatives définition framework frameworks données données philosophie jeu jeux
  esprit monde principe principes approche stratégie politique culture`);
/** Words right before an adjective that show that it is none: "le open source", "pour open source". */
export const NO_NOUNS =
  words(`le la les un une l' du au aux ce cet cette son sa ses leur leurs pour sous dans sur vers avec par
  à et/ou que qu' si plus quand chez sans entre`);
/** Words that may stand behind a noun without belonging to it. */
export const FUNCTION_WORDS =
  words(`de d' du des en par pour dans sur avec sous et ou mais à au aux comme depuis chez sans
  vers entre qui que qu' dont où car donc puis plutôt afin selon lors contre aujourd'hui désormais ne n' il elle on`);
/** Determiners and prepositions that may precede « l’open source » as an object. */
export const BEFORE_OBJECT =
  words(`dans par pour vers sur avec sous contre entre chez sans selon via choisit choisissent choisir
  choisi adopte adoptent adopter adopté privilégie privilégient privilégier favorise favorisent favoriser défend défendent
  défendre soutient soutenir promeut promouvoir préfère préfèrent préférer`);
/** Adjectives that would seem to belong to « poids » if left behind it, and so change places with the claim. */
export const ORIGINS =
  words(`français française chinois chinoise européen européenne américain américaine allemand allemande
  suisse italien italienne espagnol espagnole britannique canadien canadienne japonais japonaise coréen coréenne indien
  indienne russe émirati francophone européens européennes américains américaines allemands suisses françaises chinoises
  local locale locaux`);
export const OTHER_OBJECTS =
  words(`code codes données bibliothèque bibliothèques outil outils jeu jeux tout framework dépôt
  script scripts recherche recherches travaux`);

/** Forms of « rendre » (make open source) and of « publier » (publish the weights of). */
export const RENDER: Readonly<Record<string, string>> = {
  rend: 'publie',
  rendent: 'publient',
  rendons: 'publions',
  rendez: 'publiez',
  rendre: 'publier',
  rendant: 'publiant',
  rendait: 'publiait',
  rendaient: 'publiaient',
  rendit: 'publia',
  rendra: 'publiera',
  rendront: 'publieront',
  rendrait: 'publierait',
  rendu: 'publié',
  rendue: 'publié',
  rendus: 'publié',
  rendues: 'publié',
};

/** French adjectives that stand behind a model's name for its kind, and the words that can't be one. */
import { words } from './wording-lexicon.ts';

const list = (text: string): readonly string[] => [...words(text)];

/** Feminine with e, plural with s. */
const REGULAR = list(`puissant performant important intéressant innovant impressionnant fascinant étonnant convaincant
  récent excellent transparent concurrent permanent existant courant géant dominant payant gratuit petit compact souverain
  lourd avancé abouti sophistiqué spécialisé réputé privé sécurisé supérieur majeur commercial national mondial régional
  médical vocal multimodal frugal expérimental original génial idéal français anglais chinois coréen européen américain
  allemand italien espagnol indien canadien japonais suédois polonais taïwanais`);
/** One form for both genders; plural with s. */
const EPICENE = list(`rapide efficace multilingue bilingue généraliste populaire célèbre moderne robuste fiable autonome
  éthique responsable révolutionnaire remarquable économique sobre dense hybride francophone anglophone juridique
  scientifique énorme solide stable simple unique souple flexible utile classique historique récente phare disponible
  accessible téléchargeable utilisable modifiable comparable équivalente similaire russe suisse britannique tchèque`);
const IRREGULAR = list(`léger légère légers légères complet complète complets complètes gros grosse grosses natif native
  natifs natives génératif générative génératifs génératives compétitif compétitive compétitifs compétitives massif massive
  massifs massives prometteur prometteuse prometteurs prometteuses sérieux sérieuse sérieuses ambitieux ambitieuse
  ambitieuses industriel industrielle industriels industrielles conversationnel conversationnelle conversationnels
  conversationnelles actuel actuelle actuels actuelles public publique publics publiques exceptionnel exceptionnelle
  exceptionnels exceptionnelles commerciaux nationaux mondiaux régionaux médicaux vocaux multimodaux frugaux expérimentaux
  originaux géniaux sûr sûre sûrs sûres`);

export const ADJECTIVES: ReadonlySet<string> = new Set([
  ...REGULAR.flatMap((word) => [word, `${word}e`, word.endsWith('s') ? word : `${word}s`, `${word}es`]),
  ...REGULAR.filter((word) => word.endsWith('en')).flatMap((word) => [`${word}ne`, `${word}nes`]),
  ...EPICENE.flatMap((word) => [word, `${word}s`]),
  ...IRREGULAR,
]);

/** Adjectives and participles that bring a complement with them ("capable de"): so they may stay behind the claim. */
export const WITH_COMPLEMENT =
  /^(?:(?:capable|disponible|accessible|comparable|semblable|similaire|proche|apte|compatible|utilisable|téléchargeable|modifiable)s?|(?:équivalent|supérieur|inférieur|identique|gratuit|conçu|issu|sorti|fourni|construit|produit|connu|venu)e?s?|\p{L}{2,}ée?s?)$/u;
export const PREPOSITIONS = words("de d' du des à au aux en par pour dans sur avec sous chez via depuis comme");

/** Words before an adjective that grade it; the first ones compare. */
export const COMPARING = words('plus moins aussi');
export const GRADING = words(
  'très assez particulièrement extrêmement vraiment relativement entièrement plutôt hautement',
);

/** What can stand behind a noun phrase and is no part of it: pronouns, determiners, adverbs, conjunctions. */
export const OUTSIDE =
  words(`le la les l' un une ce cet cette ces son sa ses leur leurs notre nos votre vos deux trois quatre
  se s' y ne n' me m' nous vous ils elles je tu on lui désormais déjà également toujours encore souvent actuellement
  notamment jamais enfin ensuite maintenant bientôt demain hier ici là non pas tel tels telle telles ainsi tandis alors lorsque
  lorsqu' si parce puisque puisqu' après avant pendant durant grâce face parmi malgré hors sauf voire soit ni c' via chez
  aussi contrairement`);

/** Verbs in the third person, as they follow a subject. */
export const VERBS =
  words(`permet offre propose fonctionne peut doit va vient atteint dépasse surpasse rivalise utilise contient
  fait sort arrive obtient coûte tourne repose comporte dispose possède bat montre promet existe prend donne gagne attire
  impressionne bouscule progresse séduit répond comprend génère traite compte affiche suit tient reçoit met sait veut
  s'appuie appartient demande exige nécessite supporte prétend cherche vise sert réduit rejoint égale domine
  peuvent doivent vont viennent font veulent savent`);

// What JSON Schemas say while somebody edits a project or registry file, in English and French.

/** By the English one, which stands in core/project/schema.ts or in generate.mjs. */
const FRENCH = {
  'Open Claims: settings of a project': 'Open Claims : réglages d’un projet',
  'Open Claims registry: one developer’s models': 'Registre d’Open Claims : les modèles d’un développeur',
  'Open Claims registry: licences': 'Registre d’Open Claims : licences',
  'Project files that this one starts from, as paths that start from this file’s folder; later ones win.':
    'Fichiers de projet dont celui-ci part, par des chemins qui partent du dossier de ce fichier ; les derniers l’emportent.',
  'What “open source” has to mean. Default: `osaid-1.0`.':
    'Ce que « open source » doit vouloir dire. Par défaut : `osaid-1.0`.',
  'Language of the prose; `auto` (default) decides passage by passage.':
    'Langue du texte ; `auto` (par défaut) en décide passage par passage.',
  'Language of the messages; `auto` (default) follows the prose.':
    'Langue des signalements ; `auto` (par défaut) suit le texte.',
  'Whether block quotations are checked too. Default: no.':
    'S’il faut vérifier aussi les citations en bloc. Par défaut : non.',
  'Judge by the facts of that day: YYYY-MM-DD, YYYY-MM or YYYY. Empty for today’s.':
    'Juger d’après les faits de ce jour : AAAA-MM-JJ, AAAA-MM ou AAAA. Vide : ceux d’aujourd’hui.',
  'How to report what the rule finds; `default` lets the rule decide.':
    'Comment signaler ce que la règle trouve ; avec `default`, la règle décide.',
  'How loud each rule is.': 'La gravité de chaque règle.',
  'Models, families or companies on which nothing is reported, by name or id.':
    'Modèles, familles ou entreprises sur lesquels rien n’est signalé, par nom ou par identifiant.',
  'Words that may be said of any model, such as `open model`.':
    'Mots qui peuvent se dire de tout modèle, comme `modèle ouvert`.',
  'Formats in which nothing is reported, such as `html`.': 'Formats dans lesquels rien n’est signalé, comme `html`.',
  'Registry files of your own, as paths that start from this file’s folder.':
    'Vos propres fichiers de registre, par des chemins qui partent du dossier de ce fichier.',
  'Registry entries of your own, besides those in `.open-claims/registry`.':
    'Vos propres entrées de registre, en plus de celles de `.open-claims/registry`.',
  'Only texts that one of these globs matches are checked. Default: all of known formats.':
    'Seuls les textes qui répondent à l’un de ces motifs de fichiers sont vérifiés. Par défaut : tous ceux d’un format connu.',
  'Texts that one of these globs matches are not checked.':
    'Les textes qui répondent à l’un de ces motifs de fichiers ne sont pas vérifiés.',
  'The texts that these settings are for.': 'Les textes pour lesquels valent ces réglages.',
  'Settings for some of the texts; later ones win over earlier ones.':
    'Réglages pour une partie des textes ; les derniers l’emportent.',
};

const component = (en, fr) => ({
  en: `${en}: published in full, in part or not at all; \`unknown\` where no source tells.`,
  fr: `${fr} : publication complète, partielle ou nulle ; \`unknown\` si aucune source ne le dit.`,
});

/** Of registry files, by the name of the field. */
const FIELDS = {
  developer: { en: 'Who makes the models.', fr: 'Qui fait les modèles.' },
  families: { en: 'Groups of versions that share a name.', fr: 'Groupes de versions qui partagent un nom.' },
  versions: { en: 'The versions, oldest first.', fr: 'Les versions, la plus ancienne d’abord.' },
  id: {
    en: 'What the entry is called in the registry. With the id of a bundled one it takes its place.',
    fr: 'Comment l’entrée s’appelle dans le registre. Avec l’identifiant d’une entrée fournie, elle prend sa place.',
  },
  name: { en: 'The name as prose writes it.', fr: 'Le nom tel qu’un texte l’écrit.' },
  aliases: { en: 'Other spellings of the name.', fr: 'Autres graphies du nom.' },
  ambiguous: {
    en: 'The name is also a common word, or another thing’s name; “word” where it is no name of software or data.',
    fr: 'Le nom est aussi un mot courant, ou le nom d’autre chose ; « word » s’il ne désigne ni logiciel ni données.',
  },
  language: { en: 'The language of this name.', fr: 'La langue de ce nom.' },
  country: { en: 'Where the developer is at home.', fr: 'Le pays du développeur.' },
  houseFamily: {
    en: 'The family that the developer’s name stands for.',
    fr: 'La famille que désigne le nom du développeur.',
  },
  released: {
    en: 'First release: YYYY, YYYY-MM or YYYY-MM-DD.',
    fr: 'Première publication : AAAA, AAAA-MM ou AAAA-MM-JJ.',
  },
  weights: {
    en: 'Whether the trained parameters can be downloaded; `gated` asks for a form or an acceptance first.',
    fr: 'Si les paramètres entraînés peuvent être téléchargés ; `gated` : après un formulaire ou un accord.',
  },
  licence: {
    en: 'Licence of the weights: an SPDX id or an id of `licences.json`; `null` where it is not known or nothing is released.',
    fr: 'Licence des poids : un identifiant SPDX ou de `licences.json` ; `null` si elle n’est pas connue ou si rien n’est publié.',
  },
  codeLicence: {
    en: 'Licence of the code: an SPDX id or an id of `licences.json`; `null` where it is not known or nothing is released.',
    fr: 'Licence du code : un identifiant SPDX ou de `licences.json` ; `null` si elle n’est pas connue ou si rien n’est publié.',
  },
  base: { en: 'What this version was derived from.', fr: 'Ce dont cette version est dérivée.' },
  architecture: component('Architecture', 'Architecture'),
  trainingCode: component('Training code', 'Code d’entraînement'),
  inferenceCode: component('Inference code', 'Code d’inférence'),
  evaluationCode: component('Evaluation code', 'Code d’évaluation'),
  trainingData: component('Training data', 'Données d’entraînement'),
  dataDocumentation: component('Data documentation', 'Documentation des données'),
  checkpoints: component('Intermediate checkpoints', 'Points de contrôle intermédiaires'),
  paper: component('Research paper', 'Article de recherche'),
  technicalReport: component('Technical report', 'Rapport technique'),
  modelCard: component('Model card', 'Fiche de modèle'),
  earlier: {
    en: 'What held until a day, only the facts that differed; oldest first.',
    fr: 'Ce qui valait jusqu’à un jour, seulement les faits qui différaient ; le plus ancien d’abord.',
  },
  until: { en: 'The day until which this held: YYYY-MM-DD.', fr: 'Le jour jusqu’auquel cela valait : AAAA-MM-JJ.' },
  sources: {
    en: 'Where the facts can be read: every known fact is named by a source.',
    fr: 'Où les faits peuvent être lus : chaque fait connu est nommé par une source.',
  },
  url: { en: 'The page’s address (https).', fr: 'L’adresse de la page (https).' },
  checked: { en: 'The day you read it: YYYY-MM-DD.', fr: 'Le jour où vous l’avez lue : AAAA-MM-JJ.' },
  facts: { en: 'The facts that this source tells.', fr: 'Les faits que dit cette source.' },
  licences: { en: 'Licences of your own.', fr: 'Vos propres licences.' },
  spdx: {
    en: 'Its SPDX id; `null` for a licence that SPDX doesn’t list.',
    fr: 'Son identifiant SPDX ; `null` pour une licence que SPDX ne connaît pas.',
  },
  restrictions: {
    en: 'What the licence keeps its users from.',
    fr: 'Ce que la licence interdit à ceux qui s’en servent.',
  },
};

/** The schema of a registry file, with a description of each field. */
export function withFieldTexts(schema) {
  return mapped(schema, (key, value, parents) => {
    if (parents.at(-1) !== 'properties' || key === '$schema') return value;
    const text = FIELDS[key]?.en;
    if (text === undefined) throw new Error(`no description for the field "${key}" of registry files`);
    return { description: text, ...value };
  });
}

/** The same schema in French. Throws where a text has no French one. */
export function inFrench(schema) {
  const french = { ...FRENCH, ...Object.fromEntries(Object.values(FIELDS).map(({ en, fr }) => [en, fr])) };
  return mapped(schema, (key, value, parents) => {
    if (!['title', 'description'].includes(key) || parents.at(-1) === 'properties') return value;
    if (french[value] === undefined) throw new Error(`no French in scripts/schema-texts.mjs for: ${value}`);
    return withSpaces(french[value]);
  });
}

/** No-break spaces before ; : ! ? » and behind «. */
function withSpaces(text) {
  return text.replace(/ (?=[;:!?»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}

/** `change` gets each key with its value and the keys above it. */
function mapped(value, change, parents = []) {
  if (Array.isArray(value)) return value.map((item) => mapped(item, change, [...parents, '[]']));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, change(key, mapped(item, change, [...parents, key]), parents)]),
  );
}

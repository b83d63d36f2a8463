/** Keys and headers under which "open source" is no trait of the model: others' words, and things beside it. */

/** "Marketing", "Vendor label", « Statut affiché », « Idée reçue »: what is said of the model, not what it is. */
const OTHERS_WORD =
  /^(?:myths?|misconceptions?|labels?|slogans?|marketing|claims?|claimed|advertis(?:ed|ing)|marketed|branded|branding|billed|self|perception|perceived|beliefs?|believed|rumou?rs?|press|media|communication|promised|mythes?|reçues?|légendes?|étiquettes?|affichée?s?|revendiquée?s?|revendications?|annoncée?s?|présentée?s?|promis|médias|presse|discours|réputation|argument|élèves|reputation)$/;

/** "Alternative", "Competitors", "Replaced by", "Ecosystem", « Interface »: something else, or whom the model serves. */
const OTHER_THING =
  /^(?:alternatives?|competitors?|rivals?|replace(?:d|s|ment)?|successors?|compared|ecosystems?|community|audience|users|ideal|tags?|interfaces?|clients?|tools?|integrations?|beats?|outperforms?|knows?|project|concurrents?|concurrence|remplac(?:é|ée|ant|e|ement)|successeurs?|comparée?|menacée?|écosystèmes?|communauté|publics?|idéale?|usages?|outils?|intégrations?|bat|connaît|projet)$/;

/** Whether a header or key makes a claim somebody's word. */
export const isOthersWord = (norm: string): boolean => OTHERS_WORD.test(norm);

/** Whether a header or key speaks of something beside the model. */
export const isOtherThing = (norm: string): boolean => OTHER_THING.test(norm);

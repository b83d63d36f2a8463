/** French. */
import type { Language } from '../language.ts';
import { claims } from './claims.ts';
import { cues } from './cues.ts';
import { nouns } from './nouns.ts';

export const french: Language = {
  id: 'fr',
  roles: { ...nouns, ...cues },
  claims,
  strengthening: 'vraiment|entièrement|totalement|complètement|pleinement|véritablement|réellement|100 %|purement',
  weakening: 'partiellement|semi|à moitié|en partie|plus ou moins|quasi|quasiment|presque|pseudo|relativement',
  traits:
    'gratuit|gratuite|gratuits|gratuites|puissant|puissante|puissants|puissantes|léger|légère|légers|légères|petit|petite|petits|petites|grand|grande|grands|grandes|compact|compacte|compacts|compactes|performant|performante|performants|performantes|efficace|efficaces|économique|économiques|abordable|abordables|souverain|souveraine|souverains|souveraines|local|locale|locaux|locales|transparent|transparente|transparents|transparentes|moderne|modernes|récent|récente|récents|récentes|nouveau|nouvelle|nouveaux|nouvelles|innovant|innovante|innovants|innovantes|français|française|françaises|européen|européenne|européens|européennes|chinois|chinoise|chinoises|américain|américaine|américains|américaines|fiable|fiables|robuste|robustes|sûr|sûre|sûrs|sûres|sécurisé|sécurisée|sécurisés|sécurisées|rapide|rapides|multilingue|multilingues|multimodal|multimodale|multimodaux|populaire|populaires|accessible|accessibles|flexible|flexibles|modulaire|modulaires|téléchargeable|téléchargeables|bon marché|peu coûteux|peu gourmand|hors ligne|frugal|frugaux|frugale|polyvalent|polyvalente|polyvalents',
  common:
    "le|la|les|de|des|du|et|en|un|une|est|que|qui|pour|dans|par|sur|au|aux|plus|ne|pas|ce|cette|son|sa|ses|avec|sont|d'|l'|il|elle|à|ou|mais|comme|qu'|n'|s'|c'|serait|sera|reste|modèle|modèles|ces|aussi|était|si|leur|ont|très|bien|fait|entre|selon|on|dit|même",
  letters: 'àâçéèêëîïôùûœ',
  topic:
    "reconnaissance vocale|reconnaissance automatique de la parole|synthèse vocale|génération d'images|génération de texte|traitement automatique du langage|vision par ordinateur|ia|llm|llms|intelligence artificielle|modèle de langage|modèles de langage|apprentissage automatique|apprentissage profond|chatbot|réseau de neurones|réseaux de neurones|modèle de fondation|modèles de fondation|modèle d'ia|modèles d'ia|ia générative|génératif|générative|poids ouverts|open-weight|open-weights|tokens|prompt|gpu|hugging face|huggingface|inférence|modèle ia|modèles ia|modèle open|modèles open",
  neighbours: 'llm|llms|paramètres|chatbot|prompt|open-weight|ia|transcrire|transcrit|transcrits|retranscrire',
  modelWords: 'famille|modèle|modèles|model|models|poids|api',
  facets:
    'accès|aperçu|atouts|avantages|caractéristiques|description|disponibilité|détails|fiche|fonctionnalités|forces|généralités|informations|introduction|licence|modèle|ouverture|points|positionnement|pourquoi|prix|profil|présentation|résumé|spécifications|statut',
  examples: 'choix|candidats|acteurs|options|noms|nom|exemple|exemples|ex|modèles|modèles notables',
  asking:
    "avantages et inconvénients de|les avantages et inconvénients de|points forts et points faibles de|qu'est-ce que|qu'est ce que|qu'est-ce qu'|c'est quoi|que sont|présentation de|à propos de",
  exampleNouns: 'exemple|exemples',
  exampleLeads:
    'connus|célèbres|récents|notables|emblématiques|principaux|importants|marquants|disponibles|meilleurs|parmi|quelques|plusieurs|populaires|courants|bons|tels|ces',
  exampleVerbs: 'figurent|figure|comptent|citons|trouve|incluent|comprennent',
  exampleOpenings:
    "le plus connu|la plus connue|le plus célèbre|le plus populaire|les plus connus|deux d'entre eux|plusieurs d'entre eux, notamment|plusieurs d'entre eux, dont|certains d'entre eux, comme|plusieurs d'entre eux|quatre d'entre eux|cinq d'entre eux|l'un d'entre eux|trois d'entre eux|deux d'entre elles|trois d'entre elles|c'est le cas du|c'est le cas des|c'est par exemple le cas de|tel est le cas de|on peut citer|on peut notamment citer|on peut mentionner|on citera|citons|citons notamment|citons par exemple|mentionnons|on pense à|on pense notamment à|c'est le cas de|c'est notamment le cas de|parmi eux|parmi elles|parmi ceux-ci|parmi celles-ci|les plus connus sont|le plus connu est|les plus populaires sont|le plus populaire est|les plus célèbres sont|le plus célèbre est|les principaux sont|les plus utilisés sont|les plus notables sont|on compte parmi eux|on trouve parmi eux|parmi eux figurent|parmi eux figure|parmi elles figurent|parmi elles figure|parmi les plus connus figurent|parmi les plus connus figure|parmi les plus connus, on trouve|parmi les plus connus|parmi les plus populaires figurent|parmi les plus populaires|on trouve par exemple|on trouve notamment|on y trouve|on y trouve notamment|on retrouve notamment|pensons à|l'un d'eux est|l'un d'entre eux est|l'une d'elles est|on compte notamment|un exemple est",
  peoples: {
    allemand: 'Germany',
    américain: 'United States',
    arabe: 'Saudi Arabia',
    chinois: 'China',
    coréen: 'South Korea',
    espagnol: 'Spain',
    français: 'France',
    italien: 'Italy',
    japonais: 'Japan',
    néerlandais: 'Netherlands',
    polonais: 'Poland',
    portugais: 'Portugal',
    russe: 'Russia',
  },
  abbreviations: 'p|p. ex|a.k.a|ex|cf|etc|m|mme|dr|pr|art|al|env|vs|n|fig|chap|éd|vol|st',
  adjectiveBehind: true,
};

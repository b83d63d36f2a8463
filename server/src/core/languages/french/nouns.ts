/** French nouns by what openness means for them. */
import type { Language } from '../language.ts';

export const nouns: Language['roles'] = {
  'model-noun':
    "robot conversationnel|robots conversationnels|modèle|modèles|modele|modeles|llm|llms|slm|vlm|model|models|chatbot|chatbots|agent conversationnel|agents conversationnels|modèle de langage|modèles de langage|modèle de langue|modèles de langue|grand modèle de langage|grands modèles de langage|modèle d'ia|modèles d'ia|système d'ia|systèmes d'ia|assistant|assistants|générateur|générateurs|modèle de fondation|modèles de fondation|moe|réseau",
  'group-noun':
    'ensemble|ensembles|couple|duo|trio|paire|famille|familles|série|séries|gamme|collection|suite|génération|version|versions|variante|variantes|lignée|déclinaison|déclinaisons',
  'loose-noun':
    'candidat|candidats|candidate|candidates|finaliste|finalistes|réponse|projet|projets|solution|solutions|alternative|alternatives|système|systèmes|technologie|technologies|option|options|offre|offres|produit|produits|concurrent|concurrents|concurrente|rival|rivaux|équivalent|équivalents|acteur|acteurs|initiative|initiatives|ia|ias|intelligence artificielle|intelligences artificielles|champion|champions|leader|leaders|référence|références|pépite|pépites|fleuron|fleurons|implémentation',
  'weights-noun': 'poids|paramètres|poids du modèle|poids des modèles',
  'software-noun':
    "assistant de code|assistant de codage|assistants de code|client|clients|bibliothèque|bibliothèques|librairie|librairies|logiciel|logiciels|outil|outils|outillage|plateforme|plateformes|plate-forme|plates-formes|code|codes|code source|framework|frameworks|cadriciel|dépôt|dépôts|application|applications|appli|service|services|navigateur|moteur|moteurs|paquet|paquets|extension|extensions|api|apis|sdk|interface|interfaces|script|scripts|serveur|serveurs|opérateur|agent|agents|éditeur|programme|programmes|système d'exploitation|base de données|infrastructure|tokeniseur|package|packages|architecture|architectures|composant|composants|pile|stack|module|modules|protocole|protocoles|format|formats|langage|algorithme|algorithmes|copilote|site|sites|jeu|jeux|librairie|librairies|intégration|plugin|plugins|orchestrateur|brique|briques|cms",
  'data-noun':
    "données|jeu de données|jeux de données|corpus|benchmark|benchmarks|dataset|datasets|évaluation|évaluations|données d'entraînement|classement|classements",
  'other-noun':
    'aspect|nature|caractère|statut|communauté|communautés|mouvement|écosystème|écosystèmes|monde|licence|licences|license|principes|philosophie|approche|approches|stratégie|stratégies|politique|politiques|standard|standards|norme|normes|chapitre|entreprise|entreprises|laboratoire|laboratoires|start-up|startup|startups|fondation|définition|recherche|recherches|développement|innovation|paysage|domaine|culture|avenir|débat|terme|concept|développeurs|développeur|contributeurs|contributeur|chercheurs|équipe|équipes|organisation|organisations|levier|socle|idéal|valeurs|esprit|combat|cause|renseignement|marché|économie|gouvernance|collaboration|contribution|contributions|critères|université|cours|livre|article|événement|enjeu|enjeux|question|questions|vision|choix|mode|pratique|pratiques|démarche|voie',
};

/** The words for openness: what each means, how it differs from its neighbour, and whose definition it is. */
import type { Level } from '../reading/reading.ts';
import type { Localized } from '../text/localized.ts';

export interface TermText {
  readonly name: Localized;
  /** Two sentences at most. */
  readonly definition: Localized;
  readonly difference: Localized;
  /** Left out where the words are ours alone. */
  readonly authority?: TermAuthority;
}

/** Who defines the term. `date` is YYYY-MM-DD: of publication, or of our reading where the text bears none. */
export interface TermAuthority {
  readonly name: Localized;
  readonly url: string;
  readonly date: string;
  readonly dated: 'published' | 'checked';
}

export const TERM_TEXTS: Readonly<Record<Level, TermText>> = {
  'open-source': {
    name: { en: 'Open source', fr: 'Open source' },
    definition: {
      en: 'A model that anyone may use, study, change and pass on without asking. Besides the weights, that takes the code that made it and a full account of the training data, all on open terms.',
      fr: 'Un modèle que chacun peut utiliser, étudier, modifier et partager sans demander. Outre les poids, il y faut le code qui l’a produit et une description complète des données d’entraînement, le tout sous des conditions ouvertes.',
    },
    difference: {
      en: 'An open-weight model gives only the finished parameters: it can be used, not made again.',
      fr: 'Un modèle à poids ouverts ne livre que les paramètres finis : on peut l’utiliser, non le refaire.',
    },
    authority: {
      name: {
        en: 'Open Source AI Definition 1.0, Open Source Initiative',
        fr: 'Open Source AI Definition 1.0, Open Source Initiative',
      },
      url: 'https://opensource.org/ai/open-source-ai-definition',
      date: '2024-10-28',
      dated: 'published',
    },
  },
  'free-software': {
    name: { en: 'Free software', fr: 'Logiciel libre' },
    definition: {
      en: 'Software that leaves its users the freedom to run, study, change and share it. For a machine-learning application, the Free Software Foundation also wants this freedom for the training data and the scripts that process them.',
      fr: 'Un logiciel qui laisse à ses utilisateurs la liberté de l’exécuter, de l’étudier, de le modifier et de le partager. Pour une application d’apprentissage automatique, la Free Software Foundation demande cette liberté aussi pour les données d’entraînement et les scripts qui les traitent.',
    },
    difference: {
      en: 'This asks for the training data themselves; the Open Source AI Definition is content with a full account of them.',
      fr: 'Il y faut les données d’entraînement elles-mêmes ; l’Open Source AI Definition se contente d’une description complète.',
    },
    authority: {
      name: {
        en: 'Free Software Foundation (criteria in preparation)',
        fr: 'Free Software Foundation (critères en préparation)',
      },
      url: 'https://www.fsf.org/news/fsf-is-working-on-freedom-in-machine-learning-applications',
      date: '2024-10-22',
      dated: 'published',
    },
  },
  'open-weight': {
    name: { en: 'Open weight', fr: 'Poids ouverts' },
    definition: {
      en: 'The trained parameters can be downloaded, so that others can run and adapt the model. Training code and training data may stay secret, and the licence may set limits.',
      fr: 'Les paramètres entraînés sont téléchargeables, de sorte que d’autres peuvent exécuter et adapter le modèle. Le code et les données d’entraînement peuvent rester secrets, et la licence peut poser des limites.',
    },
    difference: {
      en: 'Open source asks for more: the training code and a full account of the training data, all on open terms.',
      fr: 'L’open source demande davantage : le code d’entraînement et une description complète des données, le tout sous des conditions ouvertes.',
    },
    // The Initiative's own page was read through this one; it also wants an OSI-approved licence, which everyday use
    // of the term does not.
    authority: {
      name: {
        en: 'Open Source Initiative, after the P2P Foundation’s wiki',
        fr: 'Open Source Initiative, d’après le wiki de la P2P Foundation',
      },
      url: 'https://wiki.p2pfoundation.net/Open_Weights',
      date: '2026-11-22',
      dated: 'checked',
    },
  },
  open: {
    name: { en: 'Open', fr: 'Ouvert' },
    definition: {
      en: 'A word without a fixed meaning for AI models: it may stand for open source, for open weights, or for free access. Frameworks such as the Model Openness Framework grade openness component by component.',
      fr: 'Un mot sans sens fixe pour les modèles d’IA : il peut dire open source, poids ouverts ou accès gratuit. Des grilles comme le Model Openness Framework mesurent l’ouverture composant par composant.',
    },
    difference: {
      en: 'Say which is meant: open source (code and data information too) or open weight (parameters only).',
      fr: 'Précisez : open source (aussi le code et l’information sur les données) ou poids ouverts (paramètres seuls).',
    },
    authority: {
      name: { en: 'Model Openness Framework, LF AI & Data', fr: 'Model Openness Framework, LF AI & Data' },
      url: 'https://arxiv.org/abs/2403.13784',
      date: '2024-03',
      dated: 'published',
    },
  },
  licence: {
    name: { en: 'Licence of a model', fr: 'Licence d’un modèle' },
    definition: {
      en: 'The terms on which a model’s weights are given. The Open Source Initiative approves licences, never models: an approved licence is needed for open source, but does not suffice.',
      fr: 'Les conditions auxquelles les poids d’un modèle sont livrés. L’Open Source Initiative approuve des licences, jamais des modèles : une licence approuvée est nécessaire à l’open source, mais ne suffit pas.',
    },
    difference: {
      en: 'Many model licences resemble open ones but limit who may use the model, or for what; OSI has not approved those.',
      fr: 'Bien des licences de modèles ressemblent à des licences ouvertes mais limitent qui peut utiliser le modèle, ou à quelles fins ; l’OSI ne les a pas approuvées.',
    },
    // Approval is read from the SPDX data that the registry is built with.
    authority: {
      name: {
        en: 'Open Source Initiative, by the SPDX License List',
        fr: 'Open Source Initiative, par la liste SPDX des licences',
      },
      url: 'https://spdx.org/licenses/',
      date: '2026-11-22',
      dated: 'checked',
    },
  },
  closed: {
    name: { en: 'Closed', fr: 'Fermé' },
    definition: {
      en: 'The weights are not released: the model can be used only as a service, on its provider’s terms. Papers or an API do not change that.',
      fr: 'Les poids ne sont pas publiés : le modèle ne s’utilise que comme un service, aux conditions du fournisseur. Des articles ou une API n’y changent rien.',
    },
    difference: {
      en: 'A model whose weights can be downloaded is not closed, even under a restrictive licence: it is open-weight.',
      fr: 'Un modèle dont les poids sont téléchargeables n’est pas fermé, même sous licence restrictive : il est à poids ouverts.',
    },
  },
};

/** French words that hold a sentence together: who, what about, in what mood. */
import type { Language } from '../language.ts';

export const cues: Language['roles'] = {
  determiner:
    'un|une|des|plusieurs|certains|certaines|quelques|chaque|tout|tous|toutes|toute|son|sa|ses|leur|leurs|notre|nos|mon|ma|mes|votre|vos|divers|diverses|aucun|aucune|autre|de nombreux|de nombreuses|nombreux',
  demonstrative: 'ce|cet|cette|ces|celui-ci|celle-ci',
  definite: "le|la|les|l'",
  pronoun: "il|elle|ils|elles|c'|on|celui-ci|ceux-ci",
  relative: 'qui|dont|lequel|laquelle|lesquels|que',
  copula:
    "n'est pas|ne sont pas|n'est plus|ne sont plus|n'était pas|n'étaient pas|n'est guère|ne sont guère|n'est en rien|n'est jamais|ne sont jamais|n'est donc pas|n'est toujours pas|ne reste pas|fait partie|font partie|s'inscrit dans la catégorie|s'inscrivent dans la catégorie|appartient à la famille|compte parmi|comptent parmi|figure parmi|figurent parmi|s'agit d'|s'agit de|s'agit du|serait|seraient|sera|seront|soit|soient|est-il|est-elle|sont-ils|sont-elles|serait-il|est|sont|était|étaient|être|été|étant|reste|restent|restait|demeure|demeurent|devient|deviennent|devenu|devenue|devenus|est devenu|sont devenus|fut|furent|se veut|passe|passé|passée|passés|constitue|constituent|rendu|rendue|rendus|rend",
  'release-verb':
    'publié|publiée|publiés|publiées|publie|publient|publier|lancé|lancée|lancés|lance|lancent|lancer|sorti|sortie|sortis|sort|sortent|diffusé|diffusée|diffusés|diffuse|diffusent|distribué|distribuée|distribués|distribue|libéré|libérée|libérés|libère|proposé|proposée|proposés|propose|proposent|mis à disposition|mise à disposition|mises à disposition|met à disposition|mettent à disposition|dévoilé|dévoilée|dévoile|dévoilent|ouvre|ouvrent|a ouvert|ont ouvert|partagé|partage|disponible|disponibles|récupérés|accessible|accessibles|annonce|annoncé',
  have: 'a|ont|avait|avaient|ayant',
  preposition:
    "à|au|aux|en|dans|sur|sous|par|pour|avec|sans|chez|vers|entre|depuis|pendant|contre|selon|via|parmi|grâce à|lors|après|avant|derrière|autour|jusqu'|jusqu'à",
  of: "de|d'|du",
  as: "comme|en tant que|en tant qu'",
  and: 'et|&|and|ainsi que|de même que',
  or: 'ou',
  but: 'mais|tandis que|alors que|cependant|toutefois|bien que|pourtant|or|quand|même si',
  'list-intro':
    "comme|tels que|tel que|telles que|telle que|tels qu'|tel qu'|tel|tels|dont|notamment|par exemple|y compris|à l'instar de|à l'instar du|à l'image de|à commencer par|à savoir|p. ex|ex|incluant|comprenant|parmi lesquels|parmi lesquelles|type|du type|genre|dont notamment|i.e",
  named: 'appelé|appelée|nommé|nommée|baptisé|baptisée|dénommé|dénommée|surnommé',
  contrast:
    "contrairement à|contrairement au|contrairement aux|plutôt que|plutôt qu'|au lieu de|à la différence de|à la différence du|à la différence des|par rapport à|par rapport au|par rapport aux|face à|face au|face aux|comparé à|comparée à|comparés à|comparés aux|à l'opposé de|à l'inverse de|à l'inverse du|à l'inverse des|versus|vs|non pas|que les|que le|alternative à|alternatives à|concurrent de|concurrents de|rival de|équivalent de|équivalent à|réponse à|remplaçant de|comparable à|comparables à|similaire à|similaires à|proche de|proches de|contre",
  derived:
    "basé sur|basée sur|basés sur|basées sur|fondé sur|fondée sur|fondés sur|construit sur|construite sur|dérivé de|dérivée de|dérivés de|dérivé du|issu de|issue de|issus de|entraîné sur|affiné à partir de|à partir de|reposant sur|repose sur|reposent sur|s'appuie sur|s'appuyant sur|utilise|utilisent|utilisant|fine-tuné|fine-tunée|fine-tunés|affiné|affinée|ajusté|distillé de|propulsé par|propulsée par|alimenté par|compatible avec|version forkée|fork de|adaptation de|au-dessus de",
  other: 'autre|autres|similaires|comparables',
  'one-of': "l'un des|l'une des|un des|une des|parmi|l'un de|partie des",
  'compare-verb':
    'surpasse|surpassent|surpassant|surpasser|dépasse|dépassent|dépassant|dépasser|bat|battent|rivalise avec|rivalisent avec|rivaliser avec|rivalise|égale|égalent|égaler|devance|devancent|domine|dominent|concurrence|concurrencent|concurrencer|remplace|remplacer|talonne',
  negation:
    "pas|guère|jamais|aucunement|nullement|loin d'être|loin d'|sans être|non|ni|rien|cesse d'être|n'est pas|ne sont pas|n'est plus|ne sont plus|n'était pas|n'étaient pas|n'est guère|ne sont guère|n'est en rien|n'est jamais|ne sont jamais|n'est donc pas|n'est toujours pas|ne reste pas|ne serait pas|cessé d'être|n'a d'|qu'en apparence|point",
  'not-only': 'non seulement|pas seulement|pas uniquement|pas que',
  adverb:
    'vraiment|réellement|entièrement|totalement|complètement|pleinement|aussi|également|désormais|encore|toujours|déjà|actuellement|officiellement|largement|essentiellement|techniquement|strictement|très|plus|moins|seulement|uniquement|simplement|même|donc|enfin|maintenant|récemment|tout|bien|souvent|principalement|majoritairement|clairement|véritablement|surtout|ainsi|puis|en effet|bientôt',
  distance:
    "soi-disant|prétendument|prétendu|prétendue|prétendus|prétendues|dit|dite|dits|dites|présenté comme|présentée comme|présentés comme|présentées comme|qualifié de|qualifié d'|qualifiée de|qualifiée d'|qualifiés de|qualifiés d'|qualifiant|qualifient|qualifie|étiqueté|étiquetée|vendu comme|vendue comme|vendus comme|décrit comme|décrite comme|décrits comme|considéré comme|considérée comme|considérés comme|supposé|supposée|supposément|censé|censée|censés|se dit|se disent|se prétend|se prétendent|se présente comme|se présentent comme|se réclame|se réclament|autoproclamé|autoproclamés|autoproclamée|estampillé|estampillés|annoncé comme|annoncée comme|annoncés comme|promu comme|baptisé|qualifiait|que l'on dit",
  speech:
    "dit-on|lit-on|paraît-il|affirme-t-on|assure-t-on|dit-il|dit-elle|à ce qu'on dit|affirme|affirment|affirmé|affirmait|assure|assurent|assuré|assurait|déclare|déclarent|déclaré|prétend|prétendent|prétendu que|soutient|soutiennent|estime|estiment|considère|considèrent|dit que|disent que|a dit|explique|expliquent|expliqué|appelle|appellent|décrit|décrivent|présente|présentent|revendique|revendiquent|annonce que|annoncé que|souligne|soulignent|rappelle|vante|vantent|promet|promettent|communique sur|communiquent sur|clame|clament|juge|jugent|croit|croient|note que|indique|indiquent|écrit|parle de|parlent de|évoque",
  according: "selon|d'après|à en croire|aux dires de|au dire de|pour reprendre les mots de",
  if: "si|s'|à condition que|pourvu que|à supposer que|en supposant",
  hypothetical:
    'serait|seraient|pourrait|pourraient|devrait|devraient|sera|seront|pourra|pourront|aurait été|auraient été|envisage|envisagent|envisage de|compte|comptent|prévoit|prévoient|souhaite|souhaitent|veut|veulent|promet de|entend|entendent|espère|espèrent|doit|doivent|peut|peuvent|peut-être|éventuellement|devenir|soit|soient|voudrait|aimerait|vise à|cherche à|hypothétique|refuse de|aurait|auraient|franchira|permettrait',
  question: "savoir si|se demande si|pourquoi|est-ce que|est-ce qu'|est-il|sont-ils|est-elle|sont-elles|serait-il",
  subordinator: "que|qu'|parce que|puisque|car|lorsque|où|afin que|pour que|dès que|tant que|comme quoi",
  metalinguistic:
    "signifie|signifient|désigne|désignent|le terme|les termes|le mot|l'expression|se définit|se définissent|définition de|notion de|on entend par|au sens de|par définition|l'appellation|concept de|veut dire",
};

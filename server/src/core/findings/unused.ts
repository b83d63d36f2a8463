/** Reports ignore comments that silence nothing, and those that name a rule that there is not. */
import { unusedIgnore } from '../rules/unused-ignore.ts';
import { RULE_IDS } from '../settings/settings.ts';
import { fill, type Localized } from '../text/localized.ts';
import { DIRECTIVE_NAMES, type Directive } from './directive.ts';
import type { Directives } from './directives.ts';
import type { Finding } from './finding.ts';

const NOTHING: Localized = {
  en: 'This comment silences nothing: no finding stands where it says. Remove it, or it will hide the next one.',
  fr: 'Ce commentaire ne fait taire aucun signalement là où il vaut. Retirez-le, sinon il cachera le prochain.',
};
const NO_RULE: Localized = {
  en: 'There is no rule “{name}”. The rules are: {rules}.',
  fr: 'Il n’y a pas de règle «\u00A0{name}\u00A0». Les règles sont\u00A0: {rules}.',
};

const NO_COMMENT: Localized = {
  en: 'There is no comment “{name}”. The comments are: {kinds}.',
  fr: 'Il n’y a pas de commentaire «\u00A0{name}\u00A0». Les commentaires sont\u00A0: {kinds}.',
};

/** To be asked once all findings on claims have been through `directives`. `isQuoted`: what a comment covers is not checked. */
export function unusedIgnores(
  directives: Directives,
  language: keyof Localized,
  isQuoted: (directive: Directive) => boolean,
): readonly Omit<Finding, 'severity'>[] {
  const used = directives.used();
  return directives.all.flatMap((directive) => {
    const template = problemOf(directive, used, isQuoted);
    if (!template) return [];
    const name = (directive.kind === 'unknown' ? directive.name : (unknownRule(directive) ?? '')).slice(0, 40);
    const message = fill(template[language], { name, rules: RULE_IDS.join(', '), kinds: DIRECTIVE_NAMES.join(', ') });
    return [
      { rule: unusedIgnore.id, verdict: 'unused', span: directive.span, message, why: [], evidence: [], fixes: [] },
    ];
  });
}

function problemOf(
  directive: Directive,
  used: ReadonlySet<Directive>,
  isQuoted: (directive: Directive) => boolean,
): Localized | undefined {
  if (directive.kind === 'unknown') return NO_COMMENT;
  if (unknownRule(directive) !== undefined) return NO_RULE;
  if (used.has(directive) || directive.rules.includes(unusedIgnore.id)) return undefined;
  return isQuoted(directive) ? undefined : NOTHING;
}

function unknownRule({ rules }: Directive): string | undefined {
  return rules.find((rule) => !RULE_IDS.some((id) => id === rule));
}

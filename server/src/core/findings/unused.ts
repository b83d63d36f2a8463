/** Reports ignore comments that silence nothing, and those that name a rule that there is not. */
import { unusedIgnore } from '../rules/unused-ignore.ts';
import { RULE_IDS, type Settings } from '../settings/settings.ts';
import { fill, type Localized } from '../text/localized.ts';
import type { Directive } from './directive.ts';
import type { Directives } from './directives.ts';
import type { Finding } from './finding.ts';

const NOTHING: Localized = {
  en: 'This comment silences nothing: no finding stands where it says. Remove it, or it will hide the next one.',
  fr: 'Ce commentaire ne fait taire aucun signalement là où il vaut. Retirez-le, sinon il cachera le prochain.',
};
const NO_RULE: Localized = {
  en: 'There is no rule “{name}”. The rules are: {rules}.',
  fr: 'Il n’y a pas de règle «\u00A0{name}\u00A0». Les règles sont : {rules}.',
};

/** To be asked once all findings on claims have been through `directives`. */
export function unusedIgnores(
  directives: Directives,
  settings: Settings,
  language: keyof Localized,
): readonly Omit<Finding, 'severity'>[] {
  const used = directives.used();
  return directives.all.flatMap((directive) => {
    const template = problemOf(directive, used, settings);
    if (!template) return [];
    const name = unknownRule(directive) ?? '';
    const message = fill(template[language], { name: name.slice(0, 40), rules: RULE_IDS.join(', ') });
    return [
      { rule: unusedIgnore.id, verdict: 'unused', span: directive.span, message, why: [], evidence: [], fixes: [] },
    ];
  });
}

function problemOf(directive: Directive, used: ReadonlySet<Directive>, settings: Settings): Localized | undefined {
  const { rules } = directive;
  if (unknownRule(directive) !== undefined) return NO_RULE;
  if (used.has(directive) || rules.includes(unusedIgnore.id)) return undefined;
  // What a rule that is turned off would have found nobody knows.
  const meant = rules.length > 0 ? rules : RULE_IDS.filter((id) => id !== unusedIgnore.id);
  return RULE_IDS.some((id) => meant.includes(id) && settings.severity[id] === 'off') ? undefined : NOTHING;
}

function unknownRule({ rules }: Directive): string | undefined {
  return rules.find((rule) => !RULE_IDS.some((id) => id === rule));
}

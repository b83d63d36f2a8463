/** What an entry is under each definition, and what it lacks there. */
import { definitions } from '../judging/definitions.ts';
import { judgeEntry, type Status } from '../judging/judge.ts';
import { requirementOf } from '../judging/requirements.ts';
import { unmetWords, worthNaming } from '../judging/unmet.ts';
import type { LanguageId } from '../reading/reading.ts';
import type { Entry } from '../registry/entry.ts';
import type { Registry } from '../registry/registry.ts';
import type { Localized } from '../text/localized.ts';
import { say } from './wording.ts';

export interface VerdictLine {
  readonly definition: string;
  readonly verdict: string;
  /** What is not met; where nothing is but not all is known, what no source tells. */
  readonly lacks: readonly string[];
}

const VERDICTS: Readonly<Record<Status, Localized>> = {
  meets: { en: 'meets it', fr: 'la remplit' },
  fails: { en: 'does not meet it', fr: 'ne la remplit pas' },
  unknown: { en: 'not known', fr: 'non connu' },
  depends: { en: 'depends on the version', fr: 'dépend de la version' },
};

export function verdictLines(registry: Registry, entry: Entry, language: LanguageId): readonly VerdictLine[] {
  const versions = registry.versionsOf(entry);
  return definitions.map(({ id, name }) => {
    const { status, unmet, undecided } = judgeEntry(registry, entry, id);
    const words =
      status === 'unknown'
        ? undecided.map((one) => requirementOf(one).label)
        : worthNaming(unmet).map((one) => unmetWords(one, versions));
    return {
      definition: say(name, language),
      verdict: say(VERDICTS[status], language),
      lacks: words.map((word) => say(word, language)),
    };
  });
}

/** The group explains a name before it: "Llama 3, an open-source model", « Mistral 7B (modèle open source) ». */

import { isOneLike } from '../antonomasia.ts';
import { listBefore, type MentionList } from '../mention-lists.ts';
import { isRivalry } from '../presented.ts';
import { isOfTool, isTurned } from '../tagline.ts';
import { beforeName, has, isDash, isMark, isPlain, isPlural, isPossessive, isQuote, type Unit } from '../units.ts';
import { bracketBefore, nameBefore, traitsBefore } from './apposed-name.ts';
import { isChoice } from './choices.ts';
import { endsLikewise, isClosed } from './closed.ts';
import { isDoer, isMade, isUnknownKind } from './doer.ts';
import { type LinkStep, linkUnits } from './link.ts';
import { overTime } from './over-time.ts';
import { isAbsolute, isSubject } from './own-clause.ts';
import { isServed } from './served.ts';
import { isUnmarked, isValue, labelBefore, startsSentence, titleBefore } from './titles.ts';
import { isTopic } from './topic-list.ts';

export const linkApposition: LinkStep = ({ units, claim, group }) => {
  const { head } = group;
  // « GPT-4, des outils open source et … » is a list.
  const tool =
    has(units[head ?? -1], 'software-noun') &&
    !isPlural(units[head ?? -1]) &&
    (has(units[group.determiner ?? -1], 'determiner') ||
      isMark(units[group.from - 1], ':') ||
      // « MusicGen, l'outil open source de Meta »
      (has(units[group.to], 'of') &&
        units.slice(group.to + 1, group.to + 5).some(({ kind }) => kind === 'organisation')));
  if (head !== undefined && !tool && !has(units[head], 'model-noun', 'group-noun', 'loose-noun')) return undefined;
  let i = group.from - 1;
  while (
    isQuote(units[i]) ||
    // « Llama 2, le premier modèle open source, »
    /^l[ea] (?:premi|second|derni)/.test(units[i]?.norm ?? '') ||
    has(units[i], 'adverb') ||
    // "Qwen2.5, one of China's open-source models"
    (has(units[i], 'one-of') && units[group.determiner ?? -1]?.norm === "'s") ||
    BOTH.has(units[i]?.norm ?? '') ||
    AT_TIMES.test(units[i]?.norm ?? '')
  )
    i--;
  // « Mixtral, le plus puissant des modèles open source »
  if (units[group.from]?.norm === 'des' && isPlain(units[i]) && /plus$/.test(units[i - 1]?.norm ?? ''))
    i -= has(units[i - 2], 'definite') ? 3 : 2;
  // "Llama 3.1, at its release the largest open-source model, …"
  if (
    /^(?:release|launch|debut|publication)$/.test(units[i]?.norm ?? '') &&
    isPossessive(units[i - 1]) &&
    has(units[i - 2], 'preposition')
  )
    i -= 3;
  // "Whisper v3, new generation open-source model"
  const generation = /^g[eé]n[eé]ration$/.test(units[i]?.norm ?? '');
  if (generation)
    do i--;
    while (isPlain(units[i]));
  // « DeepSeek-R1, modèle chinois mais open source, »
  const contrasted =
    head === undefined && has(units[i], 'but') && isPlain(units[i - 1]) && has(units[i - 2], 'model-noun');
  if (contrasted) i -= 3;
  // « Llama 3, l'autre modèle open source »
  if (units[i]?.norm === "l'" && units[i + 1]?.norm === 'autre') i--;
  // « Llama 3, gratuit et open source, … »
  const traits =
    head === undefined && group.determiner === undefined ? traitsBefore(units, group.from, group.to) : undefined;
  if (traits !== undefined) return linkUnits(units, [traits], 'apposition');
  // "Llama 3, as an open-source model, …"
  const role = has(units[i], 'as') && isMark(units[i - 1], ',') && units[group.to]?.kind === 'mark';
  if (role) i--;
  // "Llama 2, although an open-source model, …"
  const conceded = CONCEDING.test(units[i]?.norm ?? '') && isMark(units[i - 1], ',') && isMark(units[group.to], ',');
  // "We run on Llama 3, yet open source, too, has a place": a clause of its own.
  const told = i - 2 > 1 && units[i - 3]?.kind !== 'mark' && units[i]?.norm === 'yet';
  if (conceded && YET.test(units[i]?.norm ?? '') && units[i - 2]?.kind === 'mention' && told) return undefined;
  if (conceded) i--;
  // "Llama 3, Gemma 2: these models …"
  const these =
    isMark(units[i], ':') && has(units[group.determiner ?? -1], 'demonstrative') && isPlural(units[head ?? -1]);
  // "Llama 3 and Gemma 2: open source, both of them"
  const counted = isMark(units[group.to], ',') && BOTH.has(units[group.to + 1]?.norm ?? '');
  const all =
    these ||
    counted ||
    BOTH.has(units[i + 1]?.norm ?? '') ||
    (head === undefined && BOTH.has(units[group.determiner ?? -1]?.norm ?? ''));
  // "Llama 3 (Meta, open source)": over what else the brackets hold.
  if (isMark(units[i], ',', ';', '/')) i = bracketBefore(units, i) ?? i;
  // "(OpenAI open-source)"
  if (units[i]?.kind === 'organisation' && isMark(units[i - 1], '(') && isMark(units[group.to], ')')) i--;
  const joint = units[i];
  const opens = isMark(joint, '(', '[');
  // "- [Codestral] an open-source model by Mistral": a line that leaves its mark out.
  const unmarked = i === group.from - 1 && isUnmarked(units, group.from);
  if (unmarked && has(units[head ?? -1], 'model-noun')) return linkUnits(units, [i], 'apposition');
  // "GPT-4 (Aider, open source)": of what the brackets begin with.
  const other =
    opens &&
    isMark(units[claim - 1], ',') &&
    units.slice(i + 1, claim - 1).some((unit) => isPlain(unit) && unit.capital);
  if (other) return undefined;
  const parted = isMark(joint, ',') || isDash(joint) || isMark(joint, ':', '|', '→', '=', '#') || opens;
  if (!parted) return undefined;
  const behind = units[group.to];
  // "GPT-4: open source strikes back", "GPT-4 — an open-source rival arrives"
  const news = units[i - 1]?.closed === true && !isMark(joint, ',') && !opens && head === undefined;
  if (news && (isPlain(behind) || has(behind, 'contrast'))) return undefined;
  // "StarCoder, an open-source version of Copilot" holds its noun in the words of comparison.
  const likened = head === undefined && group.determiner !== undefined && has(behind, 'contrast');
  // "an open-source model believed to be small"
  const believed =
    /^(?:believed|said|thought|rumou?red|reported)$/.test(behind?.norm ?? '') && units[group.to + 1]?.norm === 'to';
  if ((has(behind, 'speech') && !believed) || (isMark(joint, ',') && isAbsolute(units, group.to))) return undefined;
  // "Llama 3, Acme Open Sourced" tells of something else.
  const last = units[claim - 1];
  if (head === undefined && /sourced$/.test(units[claim]?.norm ?? '') && isPlain(last) && last?.capital)
    return undefined;
  // A comma alone is weak: a noun group of its own has to stand between, or the claim alone between two commas.
  const closed = isClosed(units, group.to) || (/sourced$/.test(units[claim]?.norm ?? '') && has(behind, 'preposition'));
  const alone =
    head === undefined &&
    (group.determiner === undefined || all) &&
    closed &&
    (has(behind, 'and', 'preposition') ||
      !isPlain(behind) ||
      endsLikewise(units, group.to) ||
      (has(behind, 'adverb') && isMark(units[group.to + 1], ',', '.', ')'))) &&
    !isTurned(units[group.from]) &&
    (i === group.from - 1 || all || conceded || contrasted);
  // « GPT-4, modèle propriétaire, »: a bare noun group right behind the comma.
  const bare =
    head !== undefined &&
    !has(behind, 'copula', 'compare-verb', 'or') &&
    (group.from === i + 1 || conceded || generation) &&
    !isPlural(units[head]);
  // "Whisper, OpenAI's open-source speech recogniser": whose it is makes an unknown noun the name's.
  const article = /^(?:an?|the)$/.test(units[group.determiner ?? -1]?.norm ?? '') && group.determiner === i + 1;
  const made =
    head === undefined &&
    isMark(joint, ',') &&
    (isMade(units, i + 1, group.determiner, claim) ||
      (article && (isDoer(units, claim) || (units[i - 1]?.closed !== true && isUnknownKind(units, claim)))));
  if (
    isMark(joint, ',') &&
    !alone &&
    !bare &&
    !likened &&
    !role &&
    !made &&
    (group.determiner === undefined || head === undefined)
  )
    return undefined;
  if (isTopic(units, claim, head) || (alone && isChoice(units, claim))) return undefined;
  // "The course deals with Llama 3, open source and copyright"
  const bracket = units.findLastIndex((unit, at) => at < i && isMark(unit, '('));
  if (
    alone &&
    isMark(joint, ',') &&
    units.slice(isPlural(units[bracket - 1]) ? 0 : Math.max(0, bracket), i).some(({ norm }) => TOPICAL.test(norm))
  )
    return undefined;
  // "Meta released Llama 3 last week, its first open-source model"
  const dated =
    head !== undefined && group.determiner !== undefined && isMark(joint, ',') ? overTime(units, i, behind) : i;
  // "Since GPT-4 came out, the only open-source model has vanished"
  if (dated !== i && isSubject(units, group.to)) return undefined;
  // "OpenAI and DeepSeek: The Open Source Showdown" is a title.
  const titled =
    isPlain(units[claim + 1]) && units[claim + 1]?.capital && has(units[group.determiner ?? -1], 'definite');
  if (head === undefined && titled && !isMark(joint, ',')) return undefined;
  const list =
    nameBefore(units, dated) ??
    titleBefore(units, i, group.determiner !== undefined) ??
    labelBefore(units, i, group.from);
  // « Nos connecteurs (GPT-4, Claude), tous open source »
  const held0 =
    isMark(units[i - 1], ')') && list ? units.findLastIndex((unit, at) => at < list.from && isMark(unit, '(')) : -1;
  if (all && held0 > 0 && !has(units[held0 - 1], 'model-noun') && units[held0 - 1]?.kind !== 'mention')
    return undefined;
  if (!list || isAnothers(units, group.determiner, list.mentions.at(-1))) return undefined;
  // « un rival de ChatGPT, open source mais lent »
  const governing = beforeName(units, list.from);
  if (alone && (isRivalry(units[governing]) || isRivalry(units[governing - 1]))) return undefined;
  // « le greffon ChatGPT, pourtant open source, de notre CMS »: the noun before the name goes on behind it.
  if (alone && isMark(joint, ',') && isMark(behind, ',') && has(units[group.to + 1], 'of') && isThing(units[governing]))
    return undefined;
  // "Our tool is a plugin for GPT-4, open source and free": said of the subject.
  const held = has(units[beforeName(units, list.from)], 'preposition', 'of');
  if (alone && isMark(joint, ',') && held && isDescribing(units.slice(0, list.from))) return undefined;
  // What holds the list holds its last name: "Discord bot for GPT-4 and Llama 3".
  const [first = list.from] = listBefore(units, list.to)?.mentions ?? [];
  // "Powered by GPT-4, open source": said of what it powers.
  if (alone && !(all && (listBefore(units, list.to)?.mentions.length ?? 1) > 1) && isOfTool(units, first, i, group.to))
    return undefined;
  // "A desktop client for Llama 3 (free, open source)": said of the client.
  if (head === undefined && (isServed(units, list.from) || isServed(units, first))) return undefined;
  // "After Llama 3, one of Europe's open-source models was next"
  if (
    isMark(joint, ',') &&
    isFronted(units, list.from) &&
    units.slice(i, group.from).some((unit) => has(unit, 'one-of'))
  )
    return undefined;
  const verbal = head !== undefined && isPlain(behind) && !behind?.capital && !isParticipleOf(behind);
  // "The firm left GPT-4, then an open-source model took over"
  if (verbal && AT_TIMES.test(units[group.from - 1]?.norm ?? '') && units[group.to + 1]?.kind === 'word')
    return undefined;
  // "In place of GPT-4, an open-source model answers": the group is the subject.
  if (verbal && isMark(joint, ',') && isFronted(units, list.from)) return undefined;
  // "Unlike GPT-4, free and open source, OLMo …"
  const governed = has(units[beforeName(units, list.from)], 'contrast', 'compare-verb', 'derived') || list.from <= 2;
  if (
    isMark(joint, ',') &&
    isMark(behind, ',') &&
    governed &&
    has(units[0], 'contrast', 'preposition', 'compare-verb', 'derived') &&
    units[group.to + 1]?.kind === 'mention'
  )
    return undefined;
  // "Better than GPT-4, the open-source project Acme wins"
  if (
    isMark(joint, ',') &&
    has(units[beforeName(units, list.from)], 'contrast') &&
    !isMark(behind, ',') &&
    !(alone && list.from > 2)
  )
    return undefined;
  if (
    isMark(joint, ':', '|', '→', '=', '#') &&
    list.from > 2 &&
    // "We released Vicuna: An Open-Source Chatbot …" holds a title.
    units[group.determiner ?? -1]?.capital !== true &&
    !startsSentence(units, list.from) &&
    !isValue(units, list.from)
  )
    return undefined;
  // "Not GPT-4: …", "Beyond GPT-4: …", "Next to Claude, …"
  const governor = units[list.from - 1];
  if (isMark(joint, ':') && has(governor, 'negation', 'contrast', 'preposition', 'compare-verb')) return undefined;
  // "Falcon, an open-source test framework" speaks of another Falcon; "GPT-4, an open-source client and …" is a list.
  // "- Whisper: open-source recognition tool by OpenAI": its maker vouches for it.
  const vouched =
    isMark(joint, ':') && startsSentence(units, list.from) && units.some(({ kind }) => kind === 'organisation');
  // « Whisper, un logiciel open source d'OpenAI »
  let theirs0 = group.to + 1;
  while (
    theirs0 < group.to + 5 &&
    units[theirs0]?.kind === 'word' &&
    (isPlain(units[theirs0]) || has(units[theirs0], 'definite', 'other-noun'))
  )
    theirs0++;
  const maker = has(units[group.to], 'of', 'preposition') ? units[theirs0]?.maker : undefined;
  const makers = maker !== undefined && list.mentions.every((name) => units[name]?.maker === maker);
  const unmade = has(units[group.determiner ?? -1], 'definite') && !makers && !vouched;
  if (tool && unmade) return undefined;
  if (tool && !vouched && !makers && (!isMark(joint, ',') || list.mentions.some((name) => units[name]?.ambiguous)))
    return undefined;
  if (isMark(joint, ',') && isOnlyOneOfTwo(units, i + 1, claim, list.from)) return undefined;
  // "Llama 3, Gemma 2 and Phi-3 — the three best open-source models"
  // "Llama 3 and Gemma 2, among other open-source models"
  const others = units.slice(group.from, claim).some((unit) => has(unit, 'other'));
  const theirs =
    isMark(joint, ',') &&
    isPossessive(units[group.determiner ?? -1]) &&
    isPlural(units[head ?? -1]) &&
    !has(behind, 'and');
  // "Mistral 7B, Llama 2, Vicuna (open source); GPT-4 (API)"
  const grouped = opens && isMark(units[group.to], ')') && isMark(units[group.to + 1], ';') && head === undefined;
  const several =
    all || theirs || grouped || (head !== undefined && isPlural(units[head]) && (isDash(joint) || others));
  // "two of them, Llama 3 and Qwen3, open source"
  const whole = alone ? listBefore(units, list.to) : undefined;
  if (whole && isMark(units[whole.from - 1], ',') && /^(?:them|eux|elles)$/.test(units[whole.from - 2]?.norm ?? ''))
    return linkUnits(units, whole.mentions, 'apposition');
  const named = (all ? pairBefore(units, list) : undefined) ?? (several ? (listBefore(units, list.to) ?? list) : list);
  // « Le ministère veut son propre ChatGPT, open source »: one that isn't there.
  if (head === undefined && (OWN.test(units[named.from - 1]?.norm ?? '') || isOneLike(units, named.from)))
    return undefined;
  return linkUnits(units, named.mentions, 'apposition');
};

/** "transcribed with Whisper and summarised by Mistral Nemo, both open source": the two that "and" joins. */
function pairBefore(units: readonly Unit[], { mentions, from, to }: MentionList): MentionList | undefined {
  const before = units.findLastIndex(({ kind, house }, i) => i < from && kind === 'mention' && !house);
  const between = units.slice(before + 1, from);
  const joined =
    between.some((unit) => has(unit, 'and')) &&
    between.every((unit) => unit.kind === 'word' && !has(unit, 'relative', 'contrast', 'copula'));
  return mentions.length === 1 && before >= 0 && joined && has(between.at(-1), 'preposition', 'of')
    ? { mentions: [before, from], from: before, to }
    : undefined;
}

/** « le greffon », "the application": what is no model. */
const isThing = (unit: Unit | undefined) => isPlain(unit) || has(unit, 'software-noun', 'other-noun');

/** "Two years after Llama 3, …": an opening phrase holds the name, and nothing is told before it. */
function isFronted(units: readonly Unit[], list: number): boolean {
  const ties = ['contrast', 'preposition', 'of', 'subordinator'] as const;
  const held =
    has(units[beforeName(units, list)], ...ties) && (has(units[0], ...ties) || MUCH.test(units[0]?.norm ?? ''));
  return held && units.slice(0, list).every((unit) => unit.kind === 'word' && !has(unit, ...TELLING));
}

const TELLING = ['copula', 'release-verb', 'have', 'speech', 'compare-verb', 'pronoun'] as const;

/** "a model trained in Lyon" */
const isParticipleOf = (unit: Unit | undefined) =>
  /(?:ed|ing|ée?s?|ant|able|ible|ain|ais|ois|free)$/.test(unit?.norm ?? '');

/** "Our tool is a plugin for": what is said of the subject; « s'est tourné vers » tells a deed. */
function isDescribing(before: readonly Unit[]): boolean {
  return before.some(
    (unit, i) => has(unit, 'copula') && has(before[i + 1], 'determiner', 'definite', 'one-of', 'adverb'),
  );
}

/** "Grok 4, OpenAI's first open-source model, and Gemini 3": what another house has is the next thing in a list. */
function isAnothers(units: readonly Unit[], genitive: number | undefined, name: number | undefined): boolean {
  const owner = units[genitive ?? -1]?.norm === "'s" ? units[(genitive ?? 0) - 1] : undefined;
  const maker = units[name ?? -1]?.maker;
  return owner?.maker !== undefined && maker !== undefined && owner.maker !== maker;
}

/** What may stand before the explanation: "then the largest open-source model", "likewise open source", « 100 % open source ». */
const AT_TIMES = /^(?:100|%|likewise|equally|également|then|arguably|perhaps|probably|alors|sans doute|peut-être)$/;

const MUCH = /^(?:much|long|shortly|\d+|one|two|three|four|five|ten|years?|months?|weeks?)$/;
const YET = /^(?:yet|pourtant|néanmoins)$/;
const CONCEDING = /^(?:although|though|while|albeit|yet|pourtant|néanmoins|bien qu(?:e|')|quoiqu(?:e|'))$/;

/** "OLMo beat GPT-4, the only open-source model to do so": it may be the first of the two. */
function isOnlyOneOfTwo(units: readonly Unit[], from: number, claim: number, name: number): boolean {
  if (!units.slice(from, claim).some(({ norm }) => ONLY.has(norm))) return false;
  return units.slice(0, name).some(({ kind, house }) => kind === 'mention' && !house);
}

const ONLY = new Set(['only', 'sole', 'lone', 'seul', 'seule', 'unique']);

const TOPICAL =
  /^(?:covers?|covered|discuss(?:es|ed|ing)?|deals?|dealt|topics?|agenda|programme|sommaire|podcast|panel|about|episode|épisode|thèmes?|aborde|traite|parle)$/;

const OWN = /^(?:own|propre|european|européen|sovereign|national)$/;

const BOTH = new Set([
  'all of them',
  'both of them',
  'both',
  'all',
  'tous deux',
  'tous trois',
  'toutes trois',
  'all three',
  'all four',
  'toutes deux',
  'tous',
  'toutes',
  'tous les deux',
  'toutes les deux',
]);

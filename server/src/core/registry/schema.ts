/** The shape of registry files, as valibot schemas: types, checks and the JSON Schema all come from here. */
import * as v from 'valibot';
import { isInCalendar } from '../text/calendar.ts';
import { SHAPE_TEXTS } from './problem-texts.ts';

/** The state of one component: published in full, in part, not at all, or not known to us. */
export const componentState = v.picklist(['open', 'partial', 'closed', 'unknown']);
/** Whether the trained parameters can be downloaded; `gated` asks for a form or an acceptance first. */
export const weightsState = v.picklist(['open', 'gated', 'closed', 'unknown']);

/** Components of the Model Openness Framework that the registry tells apart, besides weights and licence. */
export const COMPONENTS = [
  'architecture',
  'trainingCode',
  'inferenceCode',
  'evaluationCode',
  'trainingData',
  'dataDocumentation',
  'checkpoints',
  'paper',
  'technicalReport',
  'modelCard',
] as const;
/** What a source can be cited for. */
export const FACTS = ['released', 'weights', 'licence', 'codeLicence', 'base', ...COMPONENTS] as const;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.+-]{0,63}$/, SHAPE_TEXTS.id.en));
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const url = v.pipe(v.string(), v.regex(/^https:\/\/[^\s<>"'`)\]]{3,400}$/, SHAPE_TEXTS.address.en));
const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, SHAPE_TEXTS.partialDate.en),
  v.check(isInCalendar, SHAPE_TEXTS.noSuchDay.en),
);
const fullDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, SHAPE_TEXTS.fullDate.en),
  v.check(isInCalendar, SHAPE_TEXTS.noSuchDay.en),
);

/** Languages that makers name their models in, besides the Latin alphabet's. */
export const NAME_LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'ko', 'ru', 'zh'] as const;
/** Also a word or another thing; `word`: words, persons, animals alone, nothing else that could be open source. */
const ambiguity = v.optional(v.union([v.literal(true), v.literal('word')]));
/** A name as prose writes it. `ambiguous` names are also words or other things: they need evidence in the text. */
const nameSchema = v.union([
  text,
  v.strictObject({
    name: text,
    ambiguous: ambiguity,
    language: v.optional(v.picklist(NAME_LANGUAGES)),
  }),
]);
const source = v.strictObject({ url, checked: fullDate, facts: v.pipe(v.array(v.picklist(FACTS)), v.nonEmpty()) });

const components = Object.fromEntries(
  COMPONENTS.map((name) => [name, v.optional(componentState, 'unknown')]),
) as Record<(typeof COMPONENTS)[number], v.OptionalSchema<typeof componentState, 'unknown'>>;

const earlierComponents = Object.fromEntries(COMPONENTS.map((name) => [name, v.optional(componentState)])) as Record<
  (typeof COMPONENTS)[number],
  v.OptionalSchema<typeof componentState, undefined>
>;
/** What held before a day: only the facts that were different. */
const earlierSchema = v.strictObject({
  until: fullDate,
  weights: v.optional(weightsState),
  licence: v.optional(v.nullable(v.string())),
  codeLicence: v.optional(v.nullable(v.string())),
  ...earlierComponents,
});

export const versionSchema = v.strictObject({
  id,
  name: text,
  /** True where even the full name is a common word or another thing's name. */
  ambiguous: ambiguity,
  aliases: v.optional(v.array(nameSchema), []),
  released: v.optional(partialDate),
  weights: weightsState,
  /** Licence of the weights: an SPDX id or an id of licences.json; null where unknown or no weights are released. */
  licence: v.nullable(v.string()),
  codeLicence: v.optional(v.nullable(v.string()), null),
  /** Version that this one was derived from. */
  base: v.optional(id),
  ...components,
  /** Facts that have changed since the release, oldest first; each held until the day that it names. */
  earlier: v.optional(v.array(earlierSchema)),
  sources: v.pipe(v.array(source), v.nonEmpty()),
});

export const familySchema = v.strictObject({
  id,
  name: text,
  ambiguous: ambiguity,
  aliases: v.optional(v.array(nameSchema), []),
  versions: v.pipe(v.array(versionSchema), v.nonEmpty()),
});

export const developerFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  developer: v.strictObject({
    id,
    name: text,
    aliases: v.optional(v.array(nameSchema), []),
    country: v.optional(text),
    /** Family that the house's name stands for in prose ("Mistral AI's models"). */
    houseFamily: v.optional(id),
  }),
  families: v.pipe(v.array(familySchema), v.nonEmpty()),
});

/** What a licence keeps its users from. */
export const RESTRICTIONS = [
  'non-commercial',
  'research-only',
  'user-cap',
  'revenue-cap',
  'use-restrictions',
  'territory',
  'naming',
  'no-training-others',
  'permission',
  'share-alike',
  'other',
] as const;

export const licenceSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.+-]{0,63}$/)),
  name: text,
  aliases: v.optional(v.array(text), []),
  /** SPDX id, or null for a licence that SPDX doesn't list. OSI approval is read from the SPDX data. */
  spdx: v.nullable(v.string()),
  restrictions: v.optional(v.array(v.picklist(RESTRICTIONS)), []),
  sources: v.pipe(v.array(v.strictObject({ url, checked: fullDate })), v.nonEmpty()),
});
export const licencesFileSchema = v.strictObject({ $schema: v.optional(v.string()), licences: v.array(licenceSchema) });

export type EarlierRecord = v.InferInput<typeof earlierSchema>;
export type ComponentState = v.InferOutput<typeof componentState>;
export type WeightsState = v.InferOutput<typeof weightsState>;
export type Component = (typeof COMPONENTS)[number];
export type FactName = (typeof FACTS)[number];
export type Restriction = (typeof RESTRICTIONS)[number];
export type FactSource = v.InferOutput<typeof source>;
export type VersionRecord = v.InferInput<typeof versionSchema>;
export type DeveloperFile = v.InferInput<typeof developerFileSchema>;
export type LicenceRecord = v.InferInput<typeof licenceSchema>;

/** The shape of project files, as valibot schemas: the JSON Schema comes from here, and so do the names of the keys. */
import * as v from 'valibot';
import {
  formatSchema,
  MOST_IGNORED_MODELS,
  MOST_IGNORED_TERMS,
  MOST_REGISTRY_FILES,
  modelNameSchema,
  pathSchema as path,
  settingSchemas,
  severitySchema,
  termSchema,
} from '../settings/schema.ts';
import { RULE_IDS, type RuleId } from '../settings/settings.ts';
import { PROJECT_LIMITS } from './limits.ts';

const { mostGlobs, mostOverrides, mostExtended } = PROJECT_LIMITS;
const globs = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.maxLength(mostGlobs));
const severity = v.pipe(
  severitySchema,
  v.description('How to report what the rule finds; `default` lets the rule decide.'),
);
const severities = Object.fromEntries(RULE_IDS.map((rule) => [rule, v.optional(severity)])) as Record<
  RuleId,
  v.OptionalSchema<typeof severity, undefined>
>;

const settings = {
  definition: v.optional(
    v.pipe(settingSchemas.definition, v.description('What “open source” has to mean. Default: `osaid-1.0`.')),
  ),
  language: v.optional(
    v.pipe(
      settingSchemas.language,
      v.description('Language of the prose; `auto` (default) decides passage by passage.'),
    ),
  ),
  messages: v.optional(
    v.pipe(settingSchemas.messages, v.description('Language of the messages; `auto` (default) follows the prose.')),
  ),
  checkQuotations: v.optional(
    v.pipe(settingSchemas.checkQuotations, v.description('Whether block quotations are checked too. Default: no.')),
  ),
  asOf: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/),
      v.description('Judge by the facts of that day: YYYY-MM-DD, YYYY-MM or YYYY. Empty for today’s.'),
    ),
  ),
  severity: v.optional(v.pipe(v.strictObject(severities), v.description('How loud each rule is.'))),
  ignoredModels: v.optional(
    v.pipe(
      v.array(modelNameSchema),
      v.maxLength(MOST_IGNORED_MODELS),
      v.description('Models, families or companies on which nothing is reported, by name or id.'),
    ),
  ),
  ignoredTerms: v.optional(
    v.pipe(
      v.array(termSchema),
      v.maxLength(MOST_IGNORED_TERMS),
      v.description('Words that may be said of any model, such as `open model`.'),
    ),
  ),
  ignoredFormats: v.optional(
    v.pipe(v.array(formatSchema), v.description('Formats in which nothing is reported, such as `html`.')),
  ),
  registry: v.optional(
    v.pipe(
      v.strictObject({
        files: v.optional(
          v.pipe(
            v.array(path),
            v.maxLength(MOST_REGISTRY_FILES),
            v.description('Registry files of your own, as paths that start from this file’s folder.'),
          ),
        ),
      }),
      v.description('Registry entries of your own, besides those in `.open-claims/registry`.'),
    ),
  ),
};

const override = v.strictObject({
  files: v.pipe(globs, v.description('The texts that these settings are for.')),
  ...settings,
});

export const projectFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  extends: v.optional(
    v.pipe(
      v.union([path, v.pipe(v.array(path), v.maxLength(mostExtended))]),
      v.description(
        'Project files that this one starts from, as paths that start from this file’s folder; later ones win.',
      ),
    ),
  ),
  ...settings,
  files: v.optional(
    v.pipe(
      globs,
      v.description('Only texts that one of these globs matches are checked. Default: all of known formats.'),
    ),
  ),
  ignore: v.optional(v.pipe(globs, v.description('Texts that one of these globs matches are not checked.'))),
  overrides: v.optional(
    v.pipe(
      v.array(override),
      v.maxLength(mostOverrides),
      v.description('Settings for some of the texts; later ones win over earlier ones.'),
    ),
  ),
});

export const OVERRIDE_KEYS = Object.keys(override.entries);
export const PROJECT_KEYS = Object.keys(projectFileSchema.entries);

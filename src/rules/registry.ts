import { fileContents } from './bundle/contents.ts';
import { excludedFiles } from './bundle/excluded.ts';
import { limits } from './bundle/limits.ts';
import { symbolicLinks } from './bundle/links.ts';
import { fileNames } from './bundle/names.ts';
import { secrets } from './bundle/secrets.ts';
import { configRules } from './config-rules.ts';
import type { RuleFamily } from './family.ts';
import { budgets } from './fixture/budget.ts';
import { comparePaths } from './fixture/compare-paths.ts';
import { expectations } from './fixture/expectations.ts';
import { knownFailures } from './fixture/known-failures.ts';
import { fixtures } from './fixture.ts';
import { type Rule, type RuleGroup, ruleGroups } from './rule.ts';
import { checkSchema, schemaRules } from './schema.ts';
import { bodyPresent } from './skill-md/body.ts';
import { description } from './skill-md/description.ts';
import { duplicateName } from './skill-md/duplicate-name.ts';
import { exampleOutput } from './skill-md/example-output.ts';
import { fieldTypes } from './skill-md/field-types.ts';
import { requiredFields } from './skill-md/fields.ts';
import { fieldsInProse } from './skill-md/fields-in-prose.ts';
import { manifestFile } from './skill-md/file.ts';
import { frontmatter } from './skill-md/frontmatter.ts';
import { invisible } from './skill-md/invisible.ts';
import { links } from './skill-md/links.ts';
import { lostText } from './skill-md/lost-text.ts';
import { validName } from './skill-md/name.ts';
import { nameStyle } from './skill-md/name-style.ts';
import { prose } from './skill-md/prose.ts';
import { sdkReading } from './skill-md/sdk.ts';
import { unknownFields } from './skill-md/unknown-fields.ts';
import { checkVlmrunYaml, vlmrunYamlRules } from './vlmrun-yaml.ts';

/** Every family of rules about one skill, in the order of the catalogue. */
export const families: readonly RuleFamily[] = [
  manifestFile,
  frontmatter,
  lostText,
  sdkReading,
  requiredFields,
  fieldTypes,
  unknownFields,
  validName,
  nameStyle,
  description,
  bodyPresent,
  prose,
  links,
  invisible,
  exampleOutput,
  fieldsInProse,
  { rules: vlmrunYamlRules, check: checkVlmrunYaml },
  { rules: schemaRules, check: checkSchema },
  symbolicLinks,
  secrets,
  excludedFiles,
  limits,
  fileNames,
  fileContents,
  fixtures,
  knownFailures,
  expectations,
  comparePaths,
  budgets,
];

/** Every rule there is, by group and in the order of the catalogue. */
export const rules: readonly Rule[] = [
  ...families.flatMap((family) => family.rules),
  duplicateName,
  ...configRules,
].sort(byCatalogue);

function byCatalogue(a: Rule, b: Rule): number {
  return ruleGroups.indexOf(groupOf(a)) - ruleGroups.indexOf(groupOf(b));
}

function groupOf(rule: Rule): RuleGroup {
  return rule.id.slice(0, rule.id.indexOf('/')) as RuleGroup;
}

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with an id, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}

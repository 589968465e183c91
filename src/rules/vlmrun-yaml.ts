import { checkPresence } from './file-presence.ts';
import type { Check, Rule, Violation } from './rule.ts';
import { pathInSkill } from './skill-path.ts';
import { checkSyntax, configPresence } from './vlmrun-yaml/check-document.ts';
import { checkRequired, checkTypes, checkUnknown } from './vlmrun-yaml/check-fields.ts';
import { checkGraph } from './vlmrun-yaml/check-graph.ts';
import { checkApiVersion, checkModel, checkToolsets } from './vlmrun-yaml/check-names.ts';
import { ConfigFile } from './vlmrun-yaml/config-file.ts';
import { fieldRules } from './vlmrun-yaml/field-rules.ts';
import { graphRules } from './vlmrun-yaml/graph-rules.ts';

/** The rules about the execution config. */
export const vlmrunYamlRules: readonly Rule[] = [...fieldRules, ...graphRules];

/** Checks the execution config of a skill. */
export const checkVlmrunYaml: Check = function* ({ skill }) {
  yield* checkPresence(skill, configPresence);
  if (skill.executionConfig === undefined) return;
  yield* checkSyntax(skill.executionConfig, pathInSkill(skill, 'vlmrun.yaml'));
  const { file, document } = skill.executionConfig;
  const config = file.text && document && ConfigFile.of(file.text, document);
  if (config === undefined) return;
  yield* checkFields(config);
};

function* checkFields(config: ConfigFile): Generator<Violation> {
  yield* checkRequired(config);
  yield* checkTypes(config);
  yield* checkUnknown(config);
  yield* checkApiVersion(config);
  yield* checkModel(config);
  yield* checkToolsets(config);
  yield* checkGraph(config);
}

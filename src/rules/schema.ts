import { checkPresence } from './file-presence.ts';
import type { Check, Rule } from './rule.ts';
import { checkDescriptions, checkFormats, checkTypes } from './schema/check-clarity.ts';
import { readSchemaFile, schemaPresence } from './schema/check-document.ts';
import { checkKeywords, checkMeta } from './schema/check-keywords.ts';
import { checkPatterns } from './schema/check-patterns.ts';
import { checkOpenObjects, checkPropertyNames, checkRequired } from './schema/check-properties.ts';
import { checkPaths, checkReferences } from './schema/check-references.ts';
import { checkDialect, checkRoot } from './schema/check-root.ts';
import { checkSatisfiable } from './schema/check-satisfiable.ts';
import { checkConstants, checkDefaults } from './schema/check-values.ts';
import { documentRules } from './schema/document-rules.ts';
import { keywordRules } from './schema/keyword-rules.ts';
import type { SchemaFile } from './schema/schema-file.ts';
import { valueRules } from './schema/value-rules.ts';

/** The rules about the output schema. */
export const schemaRules: readonly Rule[] = [...documentRules, ...keywordRules, ...valueRules];

/** Checks the output schema of a skill. */
export const checkSchema: Check = function* ({ skill }) {
  yield* checkPresence(skill, schemaPresence);
  const file = yield* readSchemaFile(skill);
  if (file !== undefined) yield* checkFile(file);
};

function* checkFile(file: SchemaFile) {
  const isSchema = yield* checkRoot(file);
  if (!isSchema) return;
  yield* checkDialect(file);
  const mistakes = [...checkMeta(file)];
  yield* mistakes;
  yield* checkKeywords(file);
  yield* checkReferences(file);
  const circles = [...checkPaths(file)];
  yield* circles;
  yield* checkPatterns(file);
  yield* checkRequired(file);
  yield* checkSatisfiable(file);
  yield* checkConstants(file);
  // A schema that is broken itself, or never ends, is no measure for its examples.
  if (mistakes.length + circles.length === 0) yield* checkDefaults(file);
  yield* checkTypes(file);
  yield* checkDescriptions(file);
  yield* checkFormats(file);
  yield* checkPropertyNames(file);
  yield* checkOpenObjects(file);
}

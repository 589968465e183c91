import type { Check, Rule } from './rule.ts';
import { checkPresence, readSchemaFile } from './schema/check-document.ts';
import { checkKeywords, checkMeta } from './schema/check-keywords.ts';
import { checkPaths, checkReferences } from './schema/check-references.ts';
import { checkDialect, checkRoot } from './schema/check-root.ts';
import { documentRules } from './schema/document-rules.ts';
import { keywordRules } from './schema/keyword-rules.ts';

/** The rules about the output schema. */
export const schemaRules: readonly Rule[] = [...documentRules, ...keywordRules];

/** Checks the output schema of a skill. */
export const checkSchema: Check = function* ({ skill }) {
  yield* checkPresence(skill);
  const file = yield* readSchemaFile(skill);
  if (file === undefined) return;
  yield* checkDialect(file);
  yield* checkRoot(file);
  yield* checkMeta(file);
  yield* checkKeywords(file);
  yield* checkReferences(file);
  yield* checkPaths(file);
};

import type { Case } from '../evals/case.ts';
import type { JsonValue } from '../json.ts';
import { createValidator } from '../json-schema/validator.ts';
import type { ArtifactSource } from './artifact.ts';
import { type JudgedOutcome, judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import type { SchemaCheck } from './schema-violations.ts';

/** Judges one execution of a case; `artifacts` tells what is known of the artifacts that it looks at. */
export type Judge = (one: Case, outcome: JudgedOutcome, artifacts?: ArtifactSource) => Promise<Judgement>;

/** A judge for a whole run: every schema is compiled once. `schemaOf` gives the output schema of a case's skill. */
export function createJudge(schemaOf: (one: Case) => JsonValue | undefined): Judge {
  const byObject = new Map<JsonValue, Promise<SchemaCheck>>();
  const compileOnce = (schema: JsonValue): Promise<SchemaCheck> => {
    const known = byObject.get(schema);
    if (known) return known;
    const made = createValidator(schema);
    byObject.set(schema, made);
    return made;
  };
  return (one, outcome, artifacts) =>
    judge({
      expect: one.expect,
      ...(one.maxCredits === undefined ? {} : { maxCredits: one.maxCredits }),
      schema: schemaOf(one),
      createValidator: compileOnce,
      outcome,
      ...(artifacts ? { artifacts } : {}),
    });
}

import type { Gate } from './case.ts';
import { checkMerged, ERROR_NEEDS_STATUS } from './check-merged.ts';
import { type Cursor, defined } from './cursor.ts';
import type { WrittenAt } from './expectation.ts';
import { mergeDefaults } from './merge-defaults.ts';
import { readCase, readDefaults } from './read-case.ts';
import { writtenPath } from './read-expect.ts';
import type { WrittenCase, WrittenPath } from './settings.ts';

/** A suite as written, with the defaults merged into its cases. */
export interface WrittenSuite {
  /** Directory of the skill that the suite names itself. */
  readonly skill?: WrittenPath;
  readonly gate: Gate;
  readonly maxCredits?: number;
  readonly budgetAt?: WrittenAt;
  readonly cases: readonly WrittenCase[];
}

export const SUITE_KEYS = ['$schema', 'version', 'skill', 'description', 'defaults', 'gate', 'max_credits', 'cases'];

/** The whole of a suite file. */
export function readSuite(cursor: Cursor): WrittenSuite | undefined {
  const members = cursor.members(SUITE_KEYS);
  if (!members) return undefined;
  members.get('$schema')?.text();
  members.get('description')?.text();
  const version = members.require('version');
  if (version && version.value !== 1) version.problem('must be 1');
  const defaultsAt = members.get('defaults');
  const defaults = (defaultsAt && readDefaults(defaultsAt)) ?? {};
  const casesAt = members.require('cases');
  const cases = casesAt?.listOf((at) => {
    const own = readCase(at);
    const merged = own && mergeDefaults(defaults, own);
    if (merged) checkMerged(at, own, merged);
    return merged;
  });
  if (Array.isArray(casesAt?.value) && casesAt.value.length === 0) casesAt.problem('must hold at least one case');
  if (defaults.expect?.error && !cases?.some(({ expect }) => expect?.status === 'failed'))
    defaultsAt?.report(`${defaultsAt.pointer}/expect/error`, ERROR_NEEDS_STATUS, 'key');
  const gate = members.get('gate');
  return {
    gate: (gate && readGate(gate)) ?? {},
    cases: cases ?? [],
    ...defined({
      skill: writtenPath(members.get('skill')),
      maxCredits: members.get('max_credits')?.number({ above: 0 }),
      budgetAt: members.get('max_credits')?.place,
    }),
  };
}

function readGate(cursor: Cursor): Gate | undefined {
  const members = cursor.members(['pass_rate', 'field_accuracy', 'no_regressions', 'max_errors']);
  const share = { min: 0, max: 1 };
  return (
    members &&
    defined({
      passRate: members.get('pass_rate')?.number(share),
      fieldAccuracy: members.get('field_accuracy')?.number(share),
      noRegressions: members.get('no_regressions')?.bool(),
      maxErrors: members.get('max_errors')?.number({ min: 0, integer: true }),
    })
  );
}

import type { PreviousVersion } from './previous-version.ts';
import type { PublishRequest } from './publish-request.ts';

/** What is to be said of breaking changes, and whether they keep the skill from being published. */
export interface Breach {
  readonly message: string;
  readonly refused: boolean;
}

const SHOWN = 3;

/** The breaking changes since the version before, or that nobody can tell them. Undefined when there is nothing to say. */
export function breachOf(
  { breakingChanges = 'warn' }: Pick<PublishRequest, 'breakingChanges'>,
  previous: PreviousVersion | undefined,
): Breach | undefined {
  if (previous === undefined || breakingChanges === 'allow') return undefined;
  const refused = breakingChanges === 'fail';
  const { record, unreadable, schemaChanges } = previous;
  if (unreadable !== undefined) {
    const advice = refused ? ' Set breaking-changes: warn to publish nevertheless.' : '';
    const message = `Nobody can say what breaks, since version ${record.version ?? record.id} cannot be read: ${unreadable}.`;
    return { message: message.replace(/\.{2,}$/, '.') + advice, refused };
  }
  const broken = schemaChanges.filter(({ kind }) => kind === 'breaking');
  if (broken.length === 0 || previous.raisesMajor) return undefined;
  const shown = broken
    .slice(0, SHOWN)
    .map(({ pointer, message }) => (pointer === '' ? message : `${pointer}: ${message}`))
    .join('; ');
  const more = broken.length > SHOWN ? ` and ${broken.length - SHOWN} more` : '';
  const advice = refused ? ' Raise the major version in SKILL.md, or set breaking-changes: allow.' : '';
  return { message: `The output schema breaks its consumers: ${shown}${more}.${advice}`, refused };
}

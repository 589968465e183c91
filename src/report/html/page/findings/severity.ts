import type { Severity } from '../../../../rules/finding.ts';

export const severityTones: Readonly<Record<Severity, string>> = { error: 'fail', warning: 'warn', info: 'mute' };

/** Words for people, as in the summary of a run. */
export const severityWords: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

import { useEffect, useState } from 'preact/hooks';
import type { PageTrial, TrialDetail } from '../../page-data.ts';
import { readDetail } from '../data.ts';

/** The details of a trial once they are read, or why they cannot be; neither while they are, and for one without any. */
export function useDetail(trial: PageTrial | undefined): { detail?: TrialDetail; problem?: string } {
  const [state, setState] = useState<{ trial?: PageTrial; detail?: TrialDetail; problem?: string }>({});
  useEffect(() => {
    if (!trial?.at) return;
    let stale = false;
    readDetail(trial.at).then(
      (detail) => {
        if (stale) return;
        setState(
          detail
            ? { trial, detail }
            : { trial, problem: 'The file of this trial could not be read when the report was written.' },
        );
      },
      (error) => {
        if (!stale) setState({ trial, problem: error.message });
      },
    );
    return () => {
      stale = true;
    };
  }, [trial]);
  return state.trial === trial ? state : {};
}

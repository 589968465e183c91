import type { Conclusion } from '../report/results.ts';
import { neutralise, oneLine, truncate } from '../text.ts';
import type { Annotation } from './annotation.ts';
import type { GitHubApi, Repository } from './api.ts';
import type { CommentMarker } from './comment-marker.ts';
import { createOnce } from './create-once.ts';

/** Annotations in one request; more are added by further requests (https://docs.github.com/rest/checks/runs). */
const ANNOTATIONS_PER_REQUEST = 50;
/** Characters of `output.summary`, of an annotation's title and of its message (64 KB, in bytes at worst). */
const SUMMARY_CHARACTERS = 65_535;
const TITLE_CHARACTERS = 255;
const MESSAGE_CHARACTERS = 16_000;

const conclusions = {
  success: 'success',
  failure: 'failure',
  neutral: 'neutral',
  // Nothing is wrong with the commit as far as is known, but it must not pass.
  inconclusive: 'action_required',
} as const satisfies Record<Conclusion, string>;

export interface CheckRunRequest {
  readonly api: GitHubApi;
  readonly repository: Repository;
  readonly name: string;
  /** Tells the check run of this attempt from any other of the name. */
  readonly marker: CommentMarker;
  /** The head of the pull request, not the merge commit: only there it is shown. */
  readonly headSha: string;
  readonly conclusion: Conclusion;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Link to the run. */
  readonly detailsUrl: string | undefined;
}

function asApi({ level, title, message, file = '', line = 1, column, endLine, endColumn }: Annotation) {
  const last = Math.max(endLine ?? line, line);
  const columns = last === line && column !== undefined;
  return {
    path: file,
    start_line: line,
    end_line: last,
    ...(columns ? { start_column: column, end_column: Math.max(column, (endColumn ?? column + 1) - 1) } : {}),
    annotation_level: level === 'error' ? ('failure' as const) : level,
    // GitHub takes no empty one.
    message: truncate(neutralise(message), MESSAGE_CHARACTERS) || (title ?? level),
    ...(title === undefined ? {} : { title: truncate(oneLine(title), TITLE_CHARACTERS) }),
  };
}

/** A check run that was created. */
export interface CreatedCheckRun {
  readonly id: number;
  /** Annotations that it is known to show, of how many. */
  readonly shown: number;
  readonly annotations: number;
  /** Why it does not show them all. */
  readonly failure?: unknown;
}

/**
 * Creates a finished check run that shows every annotation that has a file.
 * @throws what the API answers when it cannot be created.
 */
export async function createCheckRun(request: CheckRunRequest): Promise<CreatedCheckRun> {
  const { api, repository, name, headSha, conclusion, detailsUrl, marker } = request;
  const at = { owner: repository.owner, repo: repository.name };
  const annotations = request.annotations
    .filter(({ file }) => file !== undefined && file !== '' && !file.startsWith('../'))
    .map(asApi);
  const output = {
    title: truncate(oneLine(request.title), TITLE_CHARACTERS),
    summary: truncate(request.summary, SUMMARY_CHARACTERS),
  };
  const externalId = `${marker.key}/${marker.run}/${marker.attempt}`;
  const { id } = await createOnce(api, {
    create: async () => {
      const { data } = await api.request('POST /repos/{owner}/{repo}/check-runs', {
        ...at,
        name,
        head_sha: headSha,
        external_id: externalId,
        status: 'completed',
        conclusion: conclusions[conclusion],
        ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
        output: { ...output, annotations: annotations.slice(0, ANNOTATIONS_PER_REQUEST) },
      });
      return data;
    },
    find: async () => {
      const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
        ...at,
        ref: headSha,
        check_name: name,
        filter: 'all',
        per_page: 100,
      });
      return data.check_runs.find(({ external_id }) => external_id === externalId);
    },
  });
  let shown = Math.min(annotations.length, ANNOTATIONS_PER_REQUEST);
  for (; shown < annotations.length; shown = Math.min(annotations.length, shown + ANNOTATIONS_PER_REQUEST)) {
    try {
      await api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...at,
        check_run_id: Number(id),
        output: { ...output, annotations: annotations.slice(shown, shown + ANNOTATIONS_PER_REQUEST) },
        // They are added to those that are there: a lost answer must not add them twice.
        request: { retries: 0 },
      });
    } catch (failure) {
      return { id: Number(id), shown, annotations: annotations.length, failure };
    }
  }
  return { id: Number(id), shown, annotations: annotations.length };
}

import type { Conclusion } from '../report/results.ts';
import { neutralise, oneLine, truncate } from '../text.ts';
import type { Annotation } from './annotation.ts';
import type { GitHubApi, Repository } from './api.ts';

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
    message: truncate(neutralise(message), MESSAGE_CHARACTERS),
    ...(title === undefined ? {} : { title: truncate(oneLine(title), TITLE_CHARACTERS) }),
  };
}

/**
 * Creates a finished check run that shows every annotation that has a file.
 * @returns its id and how many annotations it shows
 */
export async function createCheckRun(request: CheckRunRequest): Promise<{ id: number; annotations: number }> {
  const { api, repository, name, headSha, conclusion, detailsUrl } = request;
  const at = { owner: repository.owner, repo: repository.name };
  const annotations = request.annotations.filter(({ file }) => file !== undefined && file !== '').map(asApi);
  const output = {
    title: truncate(oneLine(request.title), TITLE_CHARACTERS),
    summary: truncate(request.summary, SUMMARY_CHARACTERS),
  };
  const { data } = await api.request('POST /repos/{owner}/{repo}/check-runs', {
    ...at,
    name,
    head_sha: headSha,
    status: 'completed',
    conclusion: conclusions[conclusion],
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    output: { ...output, annotations: annotations.slice(0, ANNOTATIONS_PER_REQUEST) },
  });
  for (let from = ANNOTATIONS_PER_REQUEST; from < annotations.length; from += ANNOTATIONS_PER_REQUEST)
    await api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...at,
      check_run_id: Number(data.id),
      output: { ...output, annotations: annotations.slice(from, from + ANNOTATIONS_PER_REQUEST) },
    });
  return { id: Number(data.id), annotations: annotations.length };
}

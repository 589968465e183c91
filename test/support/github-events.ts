/** Operations of GitHub's API that several tests answer. */
export const operations = {
  files: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  comments: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  comment: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  updateComment: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  checkRun: 'POST /repos/{owner}/{repo}/check-runs',
  heads: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head',
  branches: 'GET /repos/{owner}/{repo}/branches',
  compare: 'GET /repos/{owner}/{repo}/compare/{basehead}',
  tree: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
} as const;

export const [headSha, baseSha] = ['a'.repeat(40), 'b'.repeat(40)] as [string, string];

/** An event about pull request 7 of `octo-org/skills`, from a branch of it or from another repository. */
export function pullRequest(name = 'pull_request', from = 'octo-org/skills') {
  const side = (sha: string, ref: string, full_name: string) => ({ sha, ref, repo: { full_name } });
  return {
    name,
    payload: {
      repository: { default_branch: 'main' },
      pull_request: { number: 7, head: side(headSha, 'topic', from), base: side(baseSha, 'main', 'octo-org/skills') },
    },
  };
}

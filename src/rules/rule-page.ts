const REPOSITORY = 'https://github.com/vlm-run/skills-action/blob/v1';

/** Path of a rule's page in the repository. */
export function rulePage(id: string): string {
  return `docs/rules/${id}.md`;
}

/** Address of a rule's page, for links in reports. */
export function rulePageUrl(id: string): string {
  return `${REPOSITORY}/${rulePage(id)}`;
}

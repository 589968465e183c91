const REPOSITORY = 'https://github.com/vlm-run/skills-action/blob/v1';

/** Path of a rule's page in the repository. */
export function rulePage(id: string): string {
  return `docs/rules/${id}.md`;
}

/**
 * Address of the page of a rule in results that may come from anywhere; undefined for what has not the form of an id,
 * which would become a part of the address.
 */
export function rulePageOf(id: string): string | undefined {
  return /^[a-z][a-z-]*\/[a-z0-9-]+$/.test(id) ? rulePageUrl(id) : undefined;
}

/** Address of a rule's page, for links in reports. */
export function rulePageUrl(id: string): string {
  return `${REPOSITORY}/${rulePage(id)}`;
}

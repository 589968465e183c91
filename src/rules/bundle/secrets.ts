import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';

/** Credentials in a skill's texts. */
export const secrets: RuleFamily = {
  rules: [
    {
      id: 'bundle/secret',
      title: 'No file of the skill holds a credential',
      severity: levels('error', 'error', 'error', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'Everything in a skill is uploaded, shown to a model and readable by whoever may use the skill. A key in it must be taken for stolen. The finding names the kind and the place, never the value.',
      how: 'Remove the credential, revoke it where it was issued, and let the script read it from its environment.',
      source:
        'Patterns of secretlint (AWS, GitHub, Slack, npm, OpenAI, Anthropic, SendGrid, Shopify, Linear, 1Password, private keys, passwords in URLs) and of Google, Hugging Face, Stripe and VLM Run keys.',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    for (const { path, range, kind } of skill.secrets ?? []) {
      const content = skill.contents?.get(path);
      const text = content?.text ?? content?.garbled;
      if (text === undefined) continue;
      const message = `This looks like ${/^[aeio]/i.test(kind) ? 'an' : 'a'} ${kind}. Remove it, and revoke it if it is real.`;
      yield { rule: 'bundle/secret', message, ...at(text, range) };
    }
  },
};

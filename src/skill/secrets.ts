import { isPlaceholder, ownPatterns, secretPrefix } from './secret-patterns.ts';
import type { FileContent, Secret } from './skill.ts';

const KINDS: Readonly<Record<string, string>> = {
  AWSAccessKeyID: 'AWS access key id',
  AWSSecretAccessKey: 'AWS secret access key',
  PackageJSON_xOauthToken: 'GitHub token',
  Npmrc_authToken: 'npm token',
  NPM_ACCESS_TOKEN: 'npm token',
  SLACK_TOKEN: 'Slack token',
  IncomingWebhook: 'Slack webhook',
  OPENAI_TOKEN: 'OpenAI API key',
  ANTHROPIC_API_KEY: 'Anthropic API key',
  LINEAR_API_TOKEN: 'Linear API token',
  SENDGRID_KEY: 'SendGrid API key',
  SHOPIFY_KEY: 'Shopify API key',
  GITHUB_TOKEN: 'GitHub token',
  OPS_TOKEN: '1Password token',
};

const RULE_KINDS: readonly (readonly [part: string, kind: string])[] = [
  ['basicauth', 'password in a URL'],
  ['privatekey', 'private key'],
  ['database', 'password in a database URL'],
];

/**
 * Comments in a stranger's file must not switch the scanner off, and the rule for Google's key files reads files by
 * path and is covered by private keys and file names. (The preset's own `disabled` has no effect on its parts.)
 */
const LEFT_OUT = ['@secretlint/secretlint-rule-filter-comments', '@secretlint/secretlint-rule-gcp'];

/** Places in a skill's texts that look like credentials, by path and offset. Never holds a value. */
export async function findSecrets(contents: ReadonlyMap<string, FileContent>): Promise<Secret[]> {
  const secrets: Secret[] = [];
  for (const [path, { text }] of contents) {
    if (text === undefined || !secretPrefix.test(text.text)) continue;
    secrets.push(...(await scan(path, text.text)));
  }
  return secrets;
}

async function scan(path: string, text: string): Promise<Secret[]> {
  const found = new Map<number, Secret>();
  const add = (start: number, end: number, kind: string) => {
    if (!isPlaceholder(text.slice(start, end))) found.set(start, { path, range: { start, end }, kind });
  };
  for (const { kind, pattern } of ownPatterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + (match[1] === undefined ? 0 : match[0].indexOf(match[1]));
      add(start, start + (match[1] ?? match[0]).length, kind);
    }
  }
  const lint = await loadScanner();
  for (const message of await lint(text)) {
    // An account number is no secret.
    if (message.messageId === 'AWSAccountID') continue;
    const [start, end] = message.range;
    const byRule = RULE_KINDS.find(([part]) => message.ruleId.includes(part))?.[1];
    if (!found.has(start)) add(start, end, KINDS[message.messageId] ?? byRule ?? 'credential');
  }
  return [...found.values()].sort((a, b) => a.range.start - b.range.start);
}

interface Message {
  readonly ruleId: string;
  readonly messageId: string;
  readonly range: readonly [number, number];
}

let scanner: Promise<(text: string) => Promise<readonly Message[]>> | undefined;

function loadScanner(): Promise<(text: string) => Promise<readonly Message[]>> {
  scanner ??= startScanner();
  return scanner;
}

async function startScanner(): Promise<(text: string) => Promise<readonly Message[]>> {
  const { lintSource } = await import('@secretlint/core');
  const preset = await import('@secretlint/secretlint-rule-preset-recommend');
  const rule: typeof preset.creator = {
    ...preset.creator,
    create(context, options) {
      const registerRule: typeof context.registerRule = (one, defaults) => {
        if (!LEFT_OUT.includes(one.meta.id)) context.registerRule(one, defaults);
      };
      return preset.creator.create({ ...context, registerRule }, options);
    },
  };
  const config = { rules: [{ id: preset.creator.meta.id, rule }] };
  return async (content) => {
    // The path is only a name to the library; rules that look at it would open the file.
    const source = { filePath: 'text.txt', content, ext: '.txt', contentType: 'text' as const };
    const result = await lintSource({ source, options: { config, noPhysicFilePath: true, maskSecrets: true } });
    return result.messages;
  };
}

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

/** More credentials in one file tell nobody more; the library's time grows with their square. */
export const MOST_SECRETS = 100;
/** UTF-16 units that are looked through at once, and those that the next piece begins before the end of the last. */
const PIECE = 64 * 1024;
/** A private key has some kilobytes. */
const OVERLAP = 16 * 1024;

/** Places in a skill's files that look like credentials, by path and offset, at most a hundred a file. Never holds a value. */
export async function findSecrets(contents: ReadonlyMap<string, FileContent>): Promise<Secret[]> {
  const secrets: Secret[] = [];
  for (const [path, { text, garbled }] of contents) {
    const whole = (text ?? garbled)?.text;
    if (whole === undefined || !secretPrefix.test(whole)) continue;
    secrets.push(...(await secretsIn(path, whole)));
  }
  return secrets;
}

async function secretsIn(path: string, text: string): Promise<Secret[]> {
  const found = new Map<number, Secret>();
  for (let start = 0; start < text.length && found.size < MOST_SECRETS; ) {
    const end = start + PIECE;
    for (const secret of await scan(path, text.slice(start, end), start)) found.set(secret.range.start, secret);
    if (end >= text.length) break;
    // A piece that began within a token would find another one in it.
    const next = text.indexOf('\n', end - OVERLAP);
    start = next === -1 || next >= end ? end - OVERLAP : next + 1;
  }
  return [...found.values()].sort((a, b) => a.range.start - b.range.start).slice(0, MOST_SECRETS);
}

async function scan(path: string, text: string, offset: number): Promise<Secret[]> {
  const found = new Map<number, Secret>();
  const add = (start: number, end: number, kind: string) => {
    if (isPlaceholder(text.slice(start, end), kind)) return;
    found.set(start, { path, range: { start: offset + start, end: offset + end }, kind });
  };
  for (const { kind, pattern } of ownPatterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(match[1]));
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
  return [...found.values()];
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

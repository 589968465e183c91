import { createServer, type IncomingMessage } from 'node:http';
import { anyError, fill, type Operation, operations, problemOf, resolved, wrapped } from './github-schema.ts';

/** A request as it arrived, matched to an operation of GitHub's description. */
export interface GitHubRequest {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Record<string, unknown>;
}

export interface GitHubReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What matters of it; the rest of what GitHub promises is filled in. A list is paged. */
  readonly body?: unknown;
}

type Handler = (request: GitHubRequest) => GitHubReply;

/** A GitHub REST API on loopback that checks every request and every reply against GitHub's own description. */
export interface FakeGitHub {
  readonly url: string;
  readonly requests: readonly GitHubRequest[];
  /** Unknown routes, wrong bodies, replies that GitHub would never give. A test finds it empty. */
  readonly violations: readonly string[];
  /** Names of the operations that were asked for, in order. */
  asked(): string[];
  /** Answers an operation; later calls replace earlier ones. */
  on(operation: string, handler: Handler): void;
  /** Answers the next request of an operation, whatever its handler says. */
  once(operation: string, reply: GitHubReply): void;
  /** The token lacks the permission for an operation. */
  deny(operation: string): void;
  close(): Promise<void>;
}

/** Statuses that any operation may have; the description does not list them everywhere. */
const ALWAYS = ['401', '403', '404', '429', '500', '502', '503'];

const denied: GitHubReply = { status: 403, body: { message: 'Resource not accessible by integration' } };

export async function startGitHub(): Promise<FakeGitHub> {
  const requests: GitHubRequest[] = [];
  const violations: string[] = [];
  const handlers = new Map<string, Handler>();
  const queued = new Map<string, GitHubReply[]>();
  let url = '';

  const server = createServer(async (message, response) => {
    const { status = 200, headers = {}, body } = await answer(message);
    const text = body === undefined ? '' : JSON.stringify(body);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  });

  async function answer(message: IncomingMessage): Promise<GitHubReply> {
    const target = new URL(message.url ?? '/', url);
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk);
    const operation = operations.find(
      ({ method, pattern }) => method === message.method && pattern.test(target.pathname),
    );
    if (operation === undefined) {
      violations.push(`no such operation: ${message.method} ${target.pathname}`);
      return { status: 404, body: { message: 'Not Found' } };
    }
    if (!message.headers['user-agent']) violations.push(`${operation.name}: no user agent`);
    const text = Buffer.concat(chunks).toString();
    const request: GitHubRequest = {
      operation: operation.name,
      path: Object.fromEntries(
        Object.entries(operation.pattern.exec(target.pathname)?.groups ?? {}).map(([key, value]) => [
          key,
          decodeURIComponent(value),
        ]),
      ),
      query: Object.fromEntries(target.searchParams),
      body: text === '' ? {} : JSON.parse(text),
    };
    requests.push(request);
    violations.push(...problemsOfRequest(operation, request, text !== ''));
    const waiting = queued.get(operation.name)?.shift();
    if (waiting) return complete(operation, request, waiting);
    if (!/^(token|Bearer) \S+$/i.test(message.headers.authorization ?? ''))
      return { status: 401, body: { message: 'Requires authentication' } };
    const handler = handlers.get(operation.name);
    if (handler === undefined) {
      violations.push(`nothing answers ${operation.name}`);
      return { status: 404, body: { message: 'Not Found' } };
    }
    return complete(operation, request, handler(request));
  }

  /** A reply as GitHub would give it: with every field that it promises, and one page of a list. */
  function complete(operation: Operation, request: GitHubRequest, reply: GitHubReply): GitHubReply {
    const status = reply.status ?? Number(Object.keys(operation.replies).find((code) => code.startsWith('2')));
    const declared = operation.replies[status];
    if (declared === undefined && !ALWAYS.includes(String(status)))
      violations.push(`${operation.name}: GitHub never answers ${status}`);
    const unsaid = status >= 400 ? problemOf(anyError, reply.body) : undefined;
    if (unsaid !== undefined) violations.push(`${operation.name} ${status}: ${unsaid}`);
    const schema = status >= 400 && typeof declared !== 'object' ? {} : declared;
    if (schema === undefined) return { ...reply, status };
    const items = Array.isArray(reply.body) ? reply.body : undefined;
    const page = items && status < 300 && pageOf(items, request, url);
    const filled = fill(schema, page ? page.items : reply.body);
    const problem = problemOf(schema, filled);
    if (problem !== undefined) violations.push(`${operation.name} ${status}: ${problem}`);
    return { status, body: filled, headers: { ...(page ? page.headers : {}), ...reply.headers } };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    url,
    requests,
    violations,
    asked: () => requests.map(({ operation }) => operation),
    on: (operation, handler) => handlers.set(operation, handler),
    once: (operation, reply) => queued.set(operation, [...(queued.get(operation) ?? []), reply]),
    deny: (operation) => handlers.set(operation, () => denied),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function problemsOfRequest(operation: Operation, request: GitHubRequest, hasBody: boolean): string[] {
  const problems: string[] = [];
  for (const parameter of operation.parameters) {
    if (parameter.in === 'header') continue;
    const value = request[parameter.in][parameter.name];
    if (value === undefined) {
      if (parameter.required) problems.push(`${parameter.name} is missing`);
    } else {
      const problem = problemOf(wrapped(parameter.schema), value, true);
      if (problem !== undefined) problems.push(`${parameter.name}: ${problem}`);
    }
  }
  const known = operation.parameters.map(({ name }) => name);
  for (const name of Object.keys(request.query)) if (!known.includes(name)) problems.push(`unknown parameter ${name}`);
  if (operation.body !== undefined) {
    const problem = problemOf(operation.body, request.body);
    if (problem !== undefined) problems.push(`body: ${problem}`);
    const { properties } = resolved(operation.body);
    for (const name of Object.keys(request.body))
      if (properties && !Object.hasOwn(properties, name)) problems.push(`unknown field ${name}`);
  } else if (hasBody) problems.push('has a body');
  return problems.map((problem) => `${operation.name}: ${problem}`);
}

/** One page of a list, with the `Link` header by which clients find the next. */
function pageOf(items: readonly unknown[], { operation, path, query }: GitHubRequest, url: string) {
  const size = Number(query.per_page ?? 30);
  const page = Number(query.page ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const [, template = ''] = operation.split(' ');
  const target = template.replace(/\{(\w+)\}/g, (_, name) => path[name] ?? '');
  const link = (to: number) => `<${url}${target}?${new URLSearchParams({ ...query, page: String(to) })}>`;
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: page < last ? { link: `${link(page + 1)}; rel="next", ${link(last)}; rel="last"` } : {},
  };
}

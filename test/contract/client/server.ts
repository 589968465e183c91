import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the client sent, as it arrived. */
export interface Received {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export type Answer = (response: ServerResponse, request: Received) => void | Promise<void>;

/** A loopback server that gives each answer once, in order; the last one again and again. */
export async function serve(...answers: readonly Answer[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return; // The client went away in the middle of its body.
    }
    const { method = '', url = '', headers } = request;
    const entry = { method, url, headers, body: Buffer.concat(chunks) };
    received.push(entry);
    await answers[Math.min(received.length, answers.length) - 1]?.(response, entry);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    received,
    paths: () => received.map(({ method, url }) => `${method} ${url}`),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Answers with a text of any kind. */
export function raw(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => {
    response.writeHead(status, headers);
    response.end(text);
  };
}

/** Closes the connection before anything is answered. */
export const reset: Answer = (response) => {
  response.socket?.resetAndDestroy();
};

/** Announces more than it sends, then closes the connection. */
export function truncated(text: string): Answer {
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': String(text.length + 100) });
    response.write(text, () => response.socket?.destroy());
  };
}

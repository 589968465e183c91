import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Simulator } from '../../src/simulator/server.ts';

/** A server in front of a simulator. */
export interface RawAnswers {
  /** Ends in `/v1`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Puts a server in front of a simulator that writes JSON texts into its replies which no simulator would: wherever a
 * reply has the string `raw:<name>`, it has the text of that name instead. Everything else passes as it is.
 */
export async function answerRaw(simulator: Simulator, texts: Readonly<Record<string, string>>): Promise<RawAnswers> {
  const { origin } = new URL(simulator.url);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { host: _, connection: __, ...headers } = request.headers;
    const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
    const reply = await fetch(`${origin}${request.url}`, {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      redirect: 'manual',
      ...body,
    });
    const kept = [...reply.headers].filter(([name]) => !/^(content-length|connection|transfer-encoding)$/.test(name));
    response.writeHead(reply.status, Object.fromEntries(kept));
    const answer = Buffer.from(await reply.arrayBuffer());
    response.end(
      /json/.test(reply.headers.get('content-type') ?? '')
        ? answer.toString('utf8').replace(/"raw:([\w-]+)"/g, (whole, name) => texts[name] ?? whole)
        : answer,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

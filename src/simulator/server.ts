import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../runtime.ts';
import { machineClock, scaledClock } from './clock.ts';
import { Exchange } from './exchange.ts';
import { ExecutionStore, type StoredExecution } from './execution-store.ts';
import { FileStore } from './file-store.ts';
import { type ReceivedRequest, RequestRecord } from './request-record.ts';
import { basePath } from './router.ts';
import type { Scenario } from './scenario.ts';
import { SkillStore } from './skill-store.ts';

/** Header of every reply, so that nobody takes one for the platform's. */
export const simulationHeader = 'x-vlmrun-simulator';

export interface SimulatorOptions {
  readonly scenario: Scenario;
  /** Default: any free port. */
  readonly port?: number;
  /** Default: `127.0.0.1`. */
  readonly host?: string;
  /** 0.02 lets 60 s of the scenario pass in 1.2 s; default 1. */
  readonly timeScale?: number;
  /** When scaled time and the machine's time agree, in milliseconds since the epoch; default: the start. */
  readonly epoch?: number;
  readonly clock?: Clock;
}

/** A running simulator. */
export interface Simulator {
  /** Base URL for clients; ends in `/v1`. */
  readonly url: string;
  /** The last 5,000 requests, oldest first. */
  received(): readonly ReceivedRequest[];
  /** How many requests each endpoint got, by `METHOD /path-template`. */
  counts(): Readonly<Record<string, number>>;
  /** The same by `METHOD /path-template status`. */
  statusCounts(): Readonly<Record<string, number>>;
  /** The executions that were accepted, which is what a customer pays for; oldest first. */
  executions(): readonly StoredExecution[];
  close(): Promise<void>;
}

/** Serves the simulated VLM Run API on a loopback port. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { scenario, host = '127.0.0.1' } = options;
  const base = options.clock ?? machineClock;
  const clock = scaledClock(base, options.timeScale ?? 1, options.epoch ?? base.now());
  const platform = {
    scenario,
    clock,
    files: new FileStore(),
    skills: new SkillStore(scenario, clock.now()),
    executions: new ExecutionStore(scenario),
  };
  const record = new RequestRecord();
  const exchange = new Exchange(platform, record);
  const server = createServer((request, response) => {
    response.setHeader(simulationHeader, 'true');
    void serve(exchange, request, response);
  });
  // An upload may take as long as it likes.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 30_000;
  await listen(server, options.port ?? 0, host);
  const { port } = server.address() as AddressInfo;
  const authority = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
  exchange.origin = `http://${authority}`;
  return {
    url: `http://${authority}${basePath}`,
    received: () => record.received(),
    counts: () => record.counts(),
    statusCounts: () => record.statusCounts(),
    executions: () => platform.executions.all(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(exchange: Exchange, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A client that goes away is its own affair.
  response.on('error', () => {});
  try {
    await exchange.serve(request, response);
  } catch (error) {
    if (response.destroyed || request.destroyed) return;
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ detail: String(error) }));
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

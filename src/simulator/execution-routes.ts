import { readExecuteOrder } from './execute-request.ts';
import { executionResponse, withoutResponse } from './execution-view.ts';
import type { Platform, Route } from './platform.ts';
import { Query } from './query.ts';
import { json, type Reply, refusal } from './reply.ts';
import { jsonBody, type SimulatedRequest } from './request.ts';

const keyed = { access: 'key', limited: true } as const;

/** `/agent/…` and `/predictions`, which answer alike. */
export const executionRoutes: readonly Route[] = [
  { operation: 'POST /agent/execute', ...keyed, handle: execute },
  { operation: 'GET /agent/executions', ...keyed, handle: listExecutions },
  { operation: 'GET /agent/executions/{id}', ...keyed, handle: getExecution },
  { operation: 'GET /predictions', ...keyed, handle: listExecutions },
  { operation: 'GET /predictions/{id}', ...keyed, handle: getExecution },
];

async function execute(platform: Platform, request: SimulatedRequest): Promise<Reply> {
  const order = readExecuteOrder(platform, await jsonBody(request));
  const execution = platform.executions.accept(order, platform.clock.now());
  return json(201, executionResponse(execution, platform.scenario.server, execution.acceptedAt));
}

function listExecutions({ executions, scenario, clock }: Platform, request: SimulatedRequest): Reply {
  const query = new Query(request.url);
  const skip = query.integer('skip', 0, 0);
  const limit = query.integer('limit', 10, 1, 1000);
  query.settle();
  const now = clock.now();
  const views = executions
    .list(skip, limit, now)
    .map((execution) => executionResponse(execution, scenario.server, now));
  return json(200, scenario.server.list.responses ? views : views.map(withoutResponse));
}

function getExecution({ executions, scenario, clock }: Platform, request: SimulatedRequest): Reply {
  const execution = executions.get(request.params[0] ?? '');
  const now = clock.now();
  if (!execution || now < execution.acceptedAt + scenario.server.readLag) throw refusal(404, 'Execution not found');
  return json(200, executionResponse(execution, scenario.server, now));
}

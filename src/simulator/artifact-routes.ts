import type { StoredExecution } from './execution-store.ts';
import type { Platform, Route } from './platform.ts';
import { Query } from './query.ts';
import { invalid, json, type Reply, refusal } from './reply.ts';
import type { SimulatedRequest } from './request.ts';

const keyed = { access: 'key', limited: true } as const;

/** `/artifacts`; an artifact exists once its execution has ended. */
export const artifactRoutes: readonly Route[] = [
  { operation: 'GET /artifacts', ...keyed, handle: getArtifact },
  { operation: 'GET /artifacts/list', ...keyed, handle: listArtifacts },
];

function getArtifact(platform: Platform, request: SimulatedRequest): Reply {
  const query = new Query(request.url);
  const objectId = query.text('object_id');
  const filename = query.text('filename');
  const execution = findExecution(platform, query);
  if (objectId === undefined && filename === undefined)
    throw invalid([{ loc: ['query', 'object_id'], msg: 'Field required', type: 'missing' }]);
  const artifact = execution.outcome.artifacts.find((one) =>
    objectId === undefined ? one.filename === filename : one.id === objectId,
  );
  if (!artifact) throw refusal(404, 'Artifact not found');
  return { status: 200, headers: { 'content-type': artifact.contentType }, body: artifact.content };
}

function listArtifacts(platform: Platform, request: SimulatedRequest): Reply {
  const execution = findExecution(platform, new Query(request.url));
  const items = execution.outcome.artifacts.map(({ id, filename }) => ({
    object_id: id,
    filename: filename ?? null,
    source: 'store',
  }));
  return json(200, { namespace_id: execution.id, items });
}

function findExecution({ executions, clock }: Platform, query: Query): StoredExecution {
  const executionId = query.text('execution_id');
  const sessionId = query.text('session_id');
  query.settle();
  if ((executionId === undefined) === (sessionId === undefined)) {
    const msg = 'Exactly one of execution_id and session_id is required';
    throw invalid([{ loc: ['query', 'execution_id'], msg, type: 'value_error' }]);
  }
  const execution = executionId === undefined ? undefined : executions.get(executionId);
  if (!execution || clock.now() < execution.endsAt) throw refusal(404, 'Namespace not found');
  return execution;
}

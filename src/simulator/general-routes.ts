import type { Platform, Route } from './platform.ts';
import { json, type Reply } from './reply.ts';

/** Health and models. */
export const generalRoutes: readonly Route[] = [
  { operation: 'GET /health', access: 'guest', limited: true, handle: () => json(200, { status: 'ok' }) },
  { operation: 'GET /models', access: 'key', limited: true, handle: listDomainModels },
  { operation: 'GET /openai/models', access: 'key', limited: true, handle: listModels },
];

function listDomainModels(): Reply {
  const domains = ['document.invoice', 'document.markdown', 'image.caption'];
  return json(
    200,
    domains.map((domain) => ({ model: 'vlm-1', domain })),
  );
}

function listModels({ scenario }: Platform): Reply {
  const data = scenario.server.models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'vlmrun' }));
  return json(200, { object: 'list', data });
}

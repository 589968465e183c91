import { artifactRoutes } from './artifact-routes.ts';
import { executionRoutes } from './execution-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { generalRoutes } from './general-routes.ts';
import type { Route } from './platform.ts';
import { skillRoutes } from './skill-routes.ts';
import { uploadRoutes } from './upload-routes.ts';

/** Path of the API on the simulator's origin; the base URL of clients ends in it. */
export const basePath = '/v1';

/** How a request and the endpoints of the API meet. */
export type Match =
  | { readonly route: Route; readonly params: readonly string[] }
  /** 404 for an unknown path, 405 for a known one with another method. */
  | { readonly route?: undefined; readonly status: 404 | 405 };

// Fixed paths stand before those with parameters, so that `/files/hash/…` is no file id.
const compiled = [
  ...generalRoutes,
  ...uploadRoutes,
  ...fileRoutes,
  ...skillRoutes,
  ...executionRoutes,
  ...artifactRoutes,
]
  .map((route) => ({ route, ...compile(route.operation) }))
  .sort((a, b) => a.parameters - b.parameters);

/** Finds the endpoint of a request. */
export function match(method: string, pathname: string): Match {
  let pathKnown = false;
  for (const { route, pattern, method: wanted } of compiled) {
    const found = pattern.exec(pathname);
    if (!found) continue;
    if (method === wanted) return { route, params: found.slice(1).map(decode) };
    pathKnown = true;
  }
  return { status: pathKnown ? 405 : 404 };
}

function compile(operation: string): { method: string; pattern: RegExp; parameters: number } {
  const [method = '', template = ''] = operation.split(' ');
  const path = template.startsWith('//') ? template.slice(1) : `${basePath}${template}`;
  const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`);
  return { method, pattern, parameters: path.split('{').length };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

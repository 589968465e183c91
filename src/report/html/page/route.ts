import { useEffect, useState } from 'preact/hooks';

/** What the address behind the `#` says. */
export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'findings'; readonly query: URLSearchParams }
  | {
      readonly view: 'cases';
      readonly query: URLSearchParams;
      /** Skill and id of the open case. */
      readonly open?: { readonly skill: string; readonly id: string };
    };

/** Reads `#/`, `#/findings?…`, `#/cases?…` and `#/cases/<skill>/<case>?…`; anything else is the overview. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view, ...rest] = path.split('/').map(decode);
  const parameters = new URLSearchParams(query);
  if (view === 'findings') return { view, query: parameters };
  if (view !== 'cases') return { view: 'overview' };
  const [skill, id] = rest;
  return skill === undefined || id === undefined
    ? { view, query: parameters }
    : { view, query: parameters, open: { skill, id } };
}

/** The address of a view; empty parameters are left out. */
export function href(path: readonly string[], query: URLSearchParams | Record<string, string> = {}): string {
  const parameters = new URLSearchParams(query);
  for (const [key, value] of [...parameters]) if (value === '') parameters.delete(key);
  const text = parameters.toString();
  return `#/${path.map(encodeURIComponent).join('/')}${text === '' ? '' : `?${text}`}`;
}

/** Goes to an address of `href`. `replace` for what the back button should not stop at. */
export function go(address: string, replace = false): void {
  if (!replace) {
    location.hash = address;
    return;
  }
  history.replaceState(null, '', address);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', follow);
    // A view may have gone on before anybody listened.
    follow();
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

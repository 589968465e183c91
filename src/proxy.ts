const names = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];
const loopback = '127.0.0.1,localhost,::1,[::1]';

/** The proxies of an environment. Empty texts mean none, so that nobody looks them up again. */
export interface ProxySettings {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  /** Hosts that are not proxied, separated by commas; loopback among them. */
  readonly noProxy: string;
}

/** What `http_proxy`, `https_proxy` and `no_proxy` say, in either case; undefined without a proxy. */
export function proxySettings(env: Readonly<Record<string, string | undefined>>): ProxySettings | undefined {
  if (!names.some((name) => env[name])) return undefined;
  const httpProxy = env.http_proxy ?? env.HTTP_PROXY ?? '';
  return {
    httpProxy,
    httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy,
    noProxy: [env.no_proxy ?? env.NO_PROXY, loopback].filter(Boolean).join(','),
  };
}

/** The proxy that an https address is reached through; undefined for one that is reached directly. */
export function proxyFor({ hostname, port }: URL, { httpsProxy, noProxy }: ProxySettings): string | undefined {
  if (httpsProxy === '') return undefined;
  const direct = noProxy.split(/[\s,]+/).some((entry) => {
    const [, name = entry, only] = /^(.*[^:]):(\d+)$/.exec(entry) ?? [];
    const host = name.replace(/^\*?\./, '').toLowerCase();
    const here = host === '*' || hostname === host || hostname.endsWith(`.${host}`);
    return host !== '' && here && (only === undefined || only === (port || '443'));
  });
  return direct ? undefined : httpsProxy;
}

/**
 * The global `fetch`, going through the proxies that the environment names (`http_proxy`, `https_proxy`,
 * `no_proxy`, either case), which Node does not do by itself. Loopback addresses are never proxied.
 */
export async function proxiedFetch(env: Readonly<Record<string, string | undefined>>): Promise<typeof fetch> {
  const settings = proxySettings(env);
  if (settings === undefined) return fetch;
  const { default: http } = await import('node:http');
  const { httpProxy, httpsProxy, noProxy } = settings;
  const native = (http as { setGlobalProxyFromEnv?: (env: Record<string, string>) => void }).setGlobalProxyFromEnv;
  if (native) {
    native({
      ...(httpProxy ? { HTTP_PROXY: httpProxy } : {}),
      ...(httpsProxy ? { HTTPS_PROXY: httpsProxy } : {}),
      NO_PROXY: noProxy,
    });
    return fetch;
  }
  const undici = await import('undici');
  const dispatcher = new undici.EnvHttpProxyAgent(settings);
  const proxied = undici.fetch as unknown as typeof fetch;
  return (input, init) => proxied(input, { ...init, dispatcher } as unknown as RequestInit);
}

const names = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];
const loopback = '127.0.0.1,localhost,::1,[::1]';

/**
 * The global `fetch`, going through the proxies that the environment names (`http_proxy`, `https_proxy`,
 * `no_proxy`, either case), which Node does not do by itself. Loopback addresses are never proxied.
 */
export async function proxiedFetch(env: Readonly<Record<string, string | undefined>>): Promise<typeof fetch> {
  if (!names.some((name) => env[name])) return fetch;
  const { default: http } = await import('node:http');
  const noProxy = [env.no_proxy ?? env.NO_PROXY, loopback].filter(Boolean).join(',');
  const httpProxy = env.http_proxy ?? env.HTTP_PROXY;
  const httpsProxy = env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy;
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
  const dispatcher = new undici.EnvHttpProxyAgent({
    noProxy,
    ...(httpProxy ? { httpProxy } : {}),
    ...(httpsProxy ? { httpsProxy } : {}),
  });
  const proxied = undici.fetch as unknown as typeof fetch;
  return (input, init) => proxied(input, { ...init, dispatcher } as unknown as RequestInit);
}

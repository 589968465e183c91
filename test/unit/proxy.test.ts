import { expect, test } from 'vitest';
import { proxyFor, proxySettings } from '../../src/proxy.ts';

const proxy = 'http://proxy:3128';

test.each<[string, string, boolean]>([
  ['https://a.example.com/x', '', true],
  ['https://a.example.com/x', 'example.com', false],
  ['https://a.example.com/x', '.example.com', false],
  ['https://example.com/x', '.example.com', false],
  ['https://a.example.com/x', '*.example.com', false],
  ['https://a.example.com/x', 'ample.com', true],
  ['https://a.example.com/x', 'EXAMPLE.com, other', false],
  ['https://a.example.com/x', '*', false],
  ['https://a.example.com/x', 'example.com:443', false],
  ['https://a.example.com:8443/x', 'example.com:443', true],
  ['https://a.example.com:8443/x', 'example.com:8443', false],
  ['https://127.0.0.1/x', '', false],
  ['https://[::1]/x', '', false],
  ['https://10.0.0.1/x', '10.0.0.1', false],
])('%s with no_proxy "%s" goes through the proxy: %s', (url, noProxy, proxied) => {
  const settings = proxySettings({ https_proxy: proxy, no_proxy: noProxy });
  expect(settings && proxyFor(new URL(url), settings)).toBe(proxied ? proxy : undefined);
});

test('the variables are read in either case, and one for http is one for https too', () => {
  expect(proxySettings({})).toBeUndefined();
  expect(proxySettings({ HTTPS_PROXY: proxy, NO_PROXY: 'a' })).toMatchObject({ httpsProxy: proxy, httpProxy: '' });
  expect(proxySettings({ http_proxy: proxy })).toMatchObject({ httpsProxy: proxy, httpProxy: proxy });
});

import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { isPrivateHost, normaliseBaseUrl } from '../../../src/vlmrun/base-url.ts';
import { createUrlGuard } from '../../../src/vlmrun/foreign-url.ts';
import { isPublicAddress } from '../../../src/vlmrun/public-address.ts';

describe('normaliseBaseUrl', () => {
  it.each([
    ['https://api.vlm.run/v1', 'https://api.vlm.run/v1'],
    [' https://api.vlm.run ', 'https://api.vlm.run/v1'],
    ['https://api.vlm.run///', 'https://api.vlm.run/v1'],
    ['https://API.vlm.run/v1/', 'https://api.vlm.run/v1'],
    ['https://proxy.example/vlm/v1', 'https://proxy.example/vlm/v1'],
    ['https://proxy.example/vlm', 'https://proxy.example/vlm/v1'],
    ['https://proxy.example/v2', 'https://proxy.example/v2'],
    ['http://localhost:8787', 'http://localhost:8787/v1'],
    ['http://127.0.0.1:8787/v1', 'http://127.0.0.1:8787/v1'],
    ['http://[::1]:1/v1', 'http://[::1]:1/v1'],
    ['http://vlmrun.internal', 'http://vlmrun.internal/v1'],
  ])('%s', (text, base) => {
    expect(normaliseBaseUrl(text)).toBe(base);
  });

  it.each([
    '',
    'api.vlm.run',
    'ftp://x',
    'https:/x',
    'https://u:p@x/v1',
    'https://x/?a=1',
    'https://x/#a',
    'http://api.vlm.run/v1',
    'http://8.8.8.8',
  ])('refuses %j', (text) => {
    expect(() => normaliseBaseUrl(text, 'agent-base-url')).toThrow(UsageError);
    expect(() => normaliseBaseUrl(text, 'agent-base-url')).toThrow(/^agent-base-url: /);
  });

  it('never repeats a password', () => {
    expect(() => normaliseBaseUrl('https://u:hunter22@x/v1')).toThrow(expect.not.stringContaining('hunter22'));
  });
});

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700::1111', '64:ff9b::808:808', '::ffff:8.8.8.8', '192.0.1.1'])(
    '%s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    '2001:db8::1',
    '2002:7f00:1::',
    '::7f00:1',
    'localhost',
    '',
    '1.2.3',
    '999.1.1.1',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('the guard of foreign addresses', () => {
  const guard = createUrlGuard({
    baseUrls: ['https://api.vlm.run/v1'],
    resolveHost: async (host) => {
      if (host === 'mixed.example') return ['8.8.8.8', '10.0.0.1'];
      if (host === 'public.example') return ['8.8.8.8', '2606:4700::1111'];
      throw new Error('ENOTFOUND');
    },
  });

  it.each(['https://public.example/x', 'https://8.8.8.8/', 'https://api.vlm.run/v1/x', 'https://[2606:4700::1111]/'])(
    'allows %s',
    async (url) => {
      expect(await guard.refusal(url)).toBeUndefined();
    },
  );

  it.each([
    'http://public.example/',
    'https://mixed.example/',
    'https://unknown.example/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://localhost/',
    'https://metadata.google.internal/',
    'file:///etc/passwd',
    'data:,x',
    'nonsense',
    '',
    'https://u:p@public.example/',
    'http://api.vlm.run/v1/x',
  ])('refuses %j', async (url) => {
    expect(await guard.refusal(url)).toEqual(expect.any(String));
  });

  it('allows private addresses to a private API, but only http and https', async () => {
    const inside = createUrlGuard({ baseUrls: ['http://127.0.0.1:1/v1'], resolveHost: async () => [] });
    expect(await inside.refusal('http://10.0.0.7/x')).toBeUndefined();
    expect(await inside.refusal('file:///etc/passwd')).toEqual(expect.any(String));
  });

  it('knows names that only a private network resolves', () => {
    expect(['runner', 'a.local', 'x.internal'].every(isPrivateHost)).toBe(true);
    expect(['vlm.run', 'localhost.example.com'].some(isPrivateHost)).toBe(false);
  });
});

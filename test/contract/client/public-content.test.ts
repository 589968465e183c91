import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type PublicContentSetup, publicSha256 } from '../../../src/vlmrun/public-content.ts';
import { certificate, PUBLIC_ADDRESS, startTlsServer, startTunnel } from '../../support/tls-server.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const PUBLIC = PUBLIC_ADDRESS;

/** A server on loopback that stands for hosts with the given addresses; notes where connections would have gone. */
async function internet(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  addresses: Readonly<Record<string, readonly (readonly string[])[]>> = { 'files.example.com': [[PUBLIC]] },
) {
  const asked: string[] = [];
  const visited: string[] = [];
  const port = await startTlsServer((request, response) => {
    asked.push(`${request.headers.host?.replace(/:\d+$/, '')}${request.url}`);
    answer(request, response);
  });
  const times = new Map<string, number>();
  const setup: PublicContentSetup = {
    resolveHost: async (host) => {
      const answers = addresses[host];
      if (answers === undefined) throw new Error('ENOTFOUND');
      const time = times.get(host) ?? 0;
      times.set(host, time + 1);
      return answers[Math.min(time, answers.length - 1)] ?? [];
    },
    proxies: undefined,
    // Pauses between attempts need not be waited for.
    clock: { now: Date.now, sleep: async () => {} },
    signal: new AbortController().signal,
    timeoutMs: 5_000,
    maxBytes: 1_000,
    ca: certificate,
    route: (address) => {
      visited.push(address);
      return '127.0.0.1';
    },
  };
  const at = (path: string, host = 'files.example.com') => `https://${host}:${port}${path}`;
  return { asked, visited, setup, at, port };
}

const text = (_: IncomingMessage, response: ServerResponse) => response.end('an invoice');

describe('what stands at a public address', () => {
  it('is hashed, over a connection to an address that was looked at', async () => {
    const { setup, at, asked, visited } = await internet(text);
    expect(await publicSha256(at('/a.pdf?x=1'), setup)).toBe(sha256('an invoice'));
    expect(asked).toEqual(['files.example.com/a.pdf?x=1']);
    expect(visited).toEqual([PUBLIC]);
  });

  it('is fetched once more after faults of the server', async () => {
    let time = 0;
    const { setup, at } = await internet((_, response) => {
      response.statusCode = time++ < 2 ? 503 : 200;
      response.end('late');
    });
    expect(await publicSha256(at('/a'), setup)).toBe(sha256('late'));
    time = -5;
    await expect(publicSha256(at('/a'), setup)).rejects.toThrow('answered 503');
  });

  it.each<[string, (request: IncomingMessage, response: ServerResponse) => void, string]>([
    ['is not there', (_, response) => void response.writeHead(404).end(), 'answered 404'],
    ['is too large', (_, response) => void response.end('x'.repeat(1_001)), 'has more than 1000 bytes'],
    ['never ends', (_, response) => void endless(response), 'has more than 1000 bytes'],
    [
      'redirects for ever',
      (_, response) => void response.writeHead(302, { location: '/again' }).end(),
      'redirects too often',
    ],
    [
      'redirects to http',
      (_, response) => void response.writeHead(302, { location: 'http://files.example.com/' }).end(),
      'leads to http://, and only https is fetched',
    ],
    [
      'redirects to the metadata of the cloud',
      (_, response) => void response.writeHead(301, { location: 'https://169.254.169.254/latest/' }).end(),
      'leads to 169.254.169.254, which is not on the public internet',
    ],
    [
      'redirects to a mapped address',
      (_, response) => void response.writeHead(307, { location: 'https://[::ffff:10.0.0.1]/' }).end(),
      'which is not on the public internet',
    ],
  ])('is refused when it %s', async (_, answer, message) => {
    const { setup, at } = await internet(answer);
    await expect(publicSha256(at('/a'), setup)).rejects.toThrow(message);
  });

  it('gives no answer in time', async () => {
    const { setup, at } = await internet(() => {});
    await expect(publicSha256(at('/a'), { ...setup, timeoutMs: 50 })).rejects.toThrow('gave no answer within 0.05 s');
  });

  it('is followed to another public host', async () => {
    const { setup, at, asked } = await internet(
      (request, response) => {
        if (request.url === '/b') response.end('there');
        else response.writeHead(302, { location: at('/b', 'other.example.com') }).end();
      },
      { 'files.example.com': [[PUBLIC]], 'other.example.com': [['2606:2800:21f:cb07:6820:80da:af6b:8b2c']] },
    );
    expect(await publicSha256(at('/a'), setup)).toBe(sha256('there'));
    expect(asked).toEqual(['files.example.com/a', 'other.example.com/b']);
  });
});

describe('behind a proxy', () => {
  it('the proxy connects, after the same look at the addresses', async () => {
    const { setup, at, port } = await internet(text, { 'files.example.com': [[PUBLIC], ['10.0.0.1']] });
    const tunnel = await startTunnel(port);
    const behind = { ...setup, proxies: { httpProxy: '', httpsProxy: tunnel.url, noProxy: 'localhost' } };
    expect(await publicSha256(at('/a'), behind)).toBe(sha256('an invoice'));
    expect(tunnel.asked).toEqual([`files.example.com:${port}`]);
    await expect(publicSha256(at('/a'), behind)).rejects.toThrow('which is not on the public internet');
    expect(tunnel.asked).toHaveLength(1);
  });
});

describe('nothing is asked of', () => {
  it.each<[string, string, readonly string[]]>([
    ['a host with a private address', 'files.example.com', ['10.1.2.3']],
    ['a host with one private address among public ones', 'files.example.com', [PUBLIC, '192.168.0.1']],
    ['a host on this machine', 'files.example.com', ['127.0.0.1']],
    ['the address of the metadata of the cloud', 'files.example.com', ['169.254.169.254']],
    ['a link-local address', 'files.example.com', ['fe80::1%eth0']],
    ['a private address of IPv6', 'files.example.com', ['fd00::1']],
    ['loopback of IPv6', 'files.example.com', ['::1']],
    ['an IPv4 address in one of IPv6', 'files.example.com', ['::ffff:127.0.0.1']],
    ['a private address behind NAT64', 'files.example.com', ['64:ff9b::a00:1']],
    ['no address at all', 'files.example.com', []],
    ['localhost', 'localhost', [PUBLIC]],
    ['a name of a private network', 'build.internal', [PUBLIC]],
  ])('%s', async (_, host, addresses) => {
    const { setup, at, asked } = await internet(text, { [host]: [addresses] });
    await expect(publicSha256(at('/a', host), setup)).rejects.toThrow(
      `leads to ${host}, which is not on the public internet`,
    );
    expect(asked).toEqual([]);
  });

  it.each(['127.0.0.1', '[::1]', '0x7f.1', '2130706433', '[::ffff:a9fe:a9fe]'])('%s itself', async (host) => {
    const { setup, at, asked } = await internet(text);
    await expect(publicSha256(at('/a', host), setup)).rejects.toThrow('which is not on the public internet');
    expect(asked).toEqual([]);
  });

  it('a name server that changes its mind', async () => {
    const { setup, at, visited } = await internet(text, { 'files.example.com': [[PUBLIC], ['10.0.0.1']] });
    expect(await publicSha256(at('/a'), setup)).toBe(sha256('an invoice'));
    expect(visited).toEqual([PUBLIC]);
    await expect(publicSha256(at('/a'), setup)).rejects.toThrow('which is not on the public internet');
    expect(visited).toEqual([PUBLIC]);
  });

  it('a host that is not who it says, or that no name server knows', async () => {
    const { setup, at } = await internet(text, { 'stranger.example.com': [[PUBLIC]] });
    await expect(publicSha256(at('/a', 'stranger.example.com'), setup)).rejects.toThrow('could not be fetched');
    await expect(publicSha256(at('/a'), setup)).rejects.toThrow('which no name server knows');
  });
});

function endless(response: ServerResponse): void {
  const more = () => response.write('x'.repeat(400), (error) => error ?? setImmediate(more));
  more();
}

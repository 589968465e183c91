import { BlockList, isIPv4, isIPv6 } from 'node:net';

// IANA special-purpose registries (IPv4 and IPv6), with multicast: nothing in them is a public server.
const notPublic = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  notPublic.addSubnet(network, prefix, 'ipv4');

// All IPv6 unicast that is routed publicly lies in 2000::/3.
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const special6 = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special6.addSubnet(network, prefix, 'ipv6');
const wellKnownNat64 = new BlockList();
wellKnownNat64.addSubnet('64:ff9b::', 96, 'ipv6');

/** True when an IP address, v4 or v6, is that of a host on the public internet. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  if (isIPv4(plain)) return !notPublic.check(plain, 'ipv4');
  if (!isIPv6(plain)) return false;
  const embedded = embeddedIPv4(plain);
  if (embedded !== undefined) return isPublicAddress(embedded);
  return global6.check(plain, 'ipv6') && !special6.check(plain, 'ipv6');
}

/** The IPv4 address inside a mapped (`::ffff:`) or NAT64 (`64:ff9b::`) address. */
function embeddedIPv4(address: string): string | undefined {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical);
  const nat64 = wellKnownNat64.check(address, 'ipv6') ? /([0-9a-f]{0,4}):([0-9a-f]{0,4})$/.exec(canonical) : null;
  const match = mapped ?? nat64;
  if (!match) return undefined;
  const high = Number.parseInt(match[1] || '0', 16);
  const low = Number.parseInt(match[2] || '0', 16);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

import { BlockList, isIPv4 } from 'node:net'

/**
 * What the IANA IPv4 Special-Purpose Address Registry (RFC 6890) has as not globally reachable, relays to IPv6 (RFC 7526), and what
 * is no address of one host: multicast (RFC 5771) and what is reserved.
 */
const IPV4 = [
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
] as const
/** All that is handed out to networks of the public (RFC 4291): none of IPv4 in other clothes, and none of a network's own. */
const GLOBAL_UNICAST = ['2000::', 3] as const
/** Within it: protocols and tunnels (Teredo among them), 6to4, and two for documents; IANA IPv6 Special-Purpose Address Registry. */
const IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const [refused, globalUnicast] = [new BlockList(), new BlockList()]
for (const [network, prefix] of IPV4) refused.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of IPV6) refused.addSubnet(network, prefix, 'ipv6')
globalUnicast.addSubnet(...GLOBAL_UNICAST, 'ipv6')

/** Whether an IP address is of the public internet, and can be of no network behind it. */
export function isPublic(address: string): boolean {
  if (isIPv4(address)) return !refused.check(address, 'ipv4')
  return globalUnicast.check(address, 'ipv6') && !refused.check(address, 'ipv6')
}

import { describe, expect, it } from 'vitest'
import { isPublic } from '../../../src/node/web/public-address.ts'

describe('isPublic', () => {
  it.each([
    ['1.1.1.1', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255'],
    ['128.0.0.0', '169.253.255.255', '172.15.255.255', '172.32.0.0', '192.167.255.255', '198.20.0.0'],
    ['223.255.255.255', '2606:4700::1111', '2a00:1450:4001::1', '2001:4860:4860::8888'],
  ])('knows %s and others as public', (...addresses) => {
    expect(addresses.filter((address) => !isPublic(address))).toEqual([])
  })

  it.each([
    ['this network', '0.0.0.0', '0.1.2.3'],
    [
      'private',
      '10.0.0.1',
      '10.255.255.255',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
      '192.168.255.255',
    ],
    ['shared by carriers', '100.64.0.1', '100.127.255.255'],
    ['loopback', '127.0.0.1', '127.255.255.254', '::1'],
    ['link-local', '169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
    [
      'of protocols, documents and tests',
      '192.0.0.8',
      '192.0.2.1',
      '198.18.0.1',
      '198.51.100.1',
      '203.0.113.1',
    ],
    ['multicast', '224.0.0.1', '239.255.255.255', 'ff02::1'],
    ['reserved', '240.0.0.1', '255.255.255.255', '::', '100::1', '4000::1'],
    ['unique-local', 'fc00::1', 'fd12:3456::1'],
    ['site-local', 'fec0::1'],
    [
      'of IPv4 in IPv6',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '::ffff:a00:1',
      '::127.0.0.1',
      '::ffff:0:10.0.0.1',
    ],
    ['of NAT64', '64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::a00:1'],
    ['of tunnels', '2002:7f00:1::', '2001::1', '192.88.99.1'],
    ['for documents in IPv6', '2001:db8::1', '3fff::1'],
  ])('knows addresses that are %s as not public', (_, ...addresses) => {
    expect(addresses.filter(isPublic)).toEqual([])
  })
})

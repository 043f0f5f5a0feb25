import { BlockList, isIP } from 'node:net';

/** What leads to this machine, to a network behind it or to none: RFC 6890 and its successors. */
const NOT_PUBLIC_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** Only addresses that are given out to the public begin with 2 or 3; these of them are not. */
const NOT_PUBLIC_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const LIST_4 = toList(NOT_PUBLIC_4, 'ipv4');
const LIST_6 = toList(NOT_PUBLIC_6, 'ipv6');
const GIVEN_OUT = toList(['2000::/3'], 'ipv6');

/** Returns true for an IP address that anybody on the Internet could reach; false for what is none. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').split('%', 1)[0] ?? '';
  if (isIP(bare) === 4) return !LIST_4.check(bare, 'ipv4');
  // An address of IPv4 written as one of IPv6 is not given out, and so never reached in this way.
  return isIP(bare) === 6 && GIVEN_OUT.check(bare, 'ipv6') && !LIST_6.check(bare, 'ipv6');
}

function toList(subnets: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = '', bits = '0'] = subnet.split('/');
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}

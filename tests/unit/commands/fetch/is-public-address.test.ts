import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '#commands/fetch/is-public-address.ts';

describe('isPublicAddress', () => {
  test.each(
    `0.0.0.0 10.0.0.1 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255
    192.0.0.8 192.0.2.1 192.168.1.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.1.1.1 240.0.0.1
    255.255.255.255 :: ::1 [::1] fe80::1 fe80::1%eth0 fc00::1 fd12:3456::1 ff02::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8
    ::127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 2001:db8::1 2001::1 2002:7f00:1::1 100::1 3fff::1 localhost 8.8.8 x`.split(
      /\s+/,
    ),
  )('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

  test.each(
    '1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.1 100.63.0.1 100.128.0.1 172.15.0.1 172.32.0.1 192.167.1.1 198.17.0.1 223.255.255.1 2606:4700::1111 [2a00:1450::1]'.split(
      ' ',
    ),
  )('%s is', (address) => expect(isPublicAddress(address)).toBe(true));
});

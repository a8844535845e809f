import type { lookup } from 'node:dns'
import { describe, expect, test } from 'vitest'
import { allowedNetworks, checkedLookup, isNetwork, mayCall } from './address.ts'

const nothing = { allowed: allowedNetworks([]), isPlain: false }

describe('the addresses that webhooks call', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.5',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    'fe80::1',
    'fd00::5',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'localhost',
  ])('do not include %s', address => {
    expect(mayCall(address, nothing)).toBe(false)
  })

  test.each(['93.184.216.34', '2606:2800:220:1::1'])('include %s, over TLS alone', address => {
    expect(mayCall(address, nothing)).toBe(true)
    expect(mayCall(address, { ...nothing, isPlain: true })).toBe(false)
  })

  test('include networks that the operator allows', () => {
    const rule = { allowed: allowedNetworks(['10.20.0.0/16', 'fd00::/8', '192.168.1.5']), isPlain: true }
    expect(
      ['10.20.3.4', 'fd00::1', '192.168.1.5', '10.21.0.1', '192.168.1.6'].map(one => mayCall(one, rule)),
    ).toEqual([true, true, true, false, false])
    expect(['10.0.0.0/8', 'fd00::/8', '10.0.0.0/33', 'x', '10.0.0.0/8/8'].map(isNetwork)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  const answering = (...addresses: string[]) =>
    ((_: string, __: object, done: (error: null, found: object[]) => void) =>
      done(
        null,
        addresses.map(address => ({ address, family: 4 })),
      )) as unknown as typeof lookup

  const codeOf = (...addresses: string[]) =>
    new Promise<string | undefined>(resolve =>
      checkedLookup(nothing, answering(...addresses))('receiver.example', { all: true }, error =>
        resolve((error as { code?: string } | null)?.code),
      ),
    )

  test('a name is refused if any of its addresses is', async () => {
    expect(await codeOf('127.0.0.1')).toBe('ADDRESS_FORBIDDEN')
    expect(await codeOf('93.184.216.34', '10.0.0.1')).toBe('ADDRESS_FORBIDDEN')
    expect(await codeOf('93.184.216.34', '93.184.216.35')).toBeUndefined()
  })
})

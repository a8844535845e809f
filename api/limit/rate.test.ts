import { describe, expect, test } from 'vitest'
import { issueKey } from '../auth/issue-key.ts'
import { addressOf } from './address.ts'
import { listening } from './testing.listener.ts'

let key = ''
const server = listening({ ratePerAddress: 3, failuresPerAddress: 2, proxies: 1 }, async db => {
  key = await issueKey(db, {
    title: 'Сосед по адресу',
    grants: [{ role: 'ADMIN', on: null }],
    personalData: false,
    expiresAt: new Date('2100-01-01'),
  })
})

const ask = async (headers: Readonly<Record<string, string>>) => {
  const response = await fetch(`${server()}/graphql?query={__typename}`, { headers })
  const { errors = [] } = await response.json()
  return {
    status: response.status,
    wait: Number(response.headers.get('retry-after')),
    code: errors[0]?.extensions?.code,
  }
}
const from = (address: string) => ({ 'x-forwarded-for': address })
const wrong = { authorization: `Bearer pdm_${'a'.repeat(12)}_${'b'.repeat(43)}` }

describe('an address', () => {
  test('may ask so often in a minute, then is told how long to wait', async () => {
    for (const _ of [1, 2, 3]) expect((await ask(from('192.0.2.1'))).status).toBe(200)
    const { status, wait, code } = await ask(from('192.0.2.1'))
    expect({ status, code }).toEqual({ status: 429, code: 'TOO_MANY_REQUESTS' })
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    expect((await ask(from('192.0.2.2'))).status).toBe(200)
  })

  test('that guesses keys is cut off', async () => {
    for (const _ of [1, 2]) expect((await ask({ ...wrong, ...from('192.0.2.3') })).status).toBe(401)
    expect((await ask({ ...wrong, ...from('192.0.2.3') })).status).toBe(429)
    expect((await ask({ ...wrong, ...from('192.0.2.4') })).status).toBe(401)
  })

  test('that guesses keys does not cut off a user with a key that has been in force there', async () => {
    const signed = { authorization: `Bearer ${key}`, ...from('192.0.2.5') }
    expect((await ask(signed)).status).toBe(200)
    for (const _ of [1, 2]) await ask({ ...wrong, ...from('192.0.2.5') })
    expect((await ask({ ...wrong, ...from('192.0.2.5') })).status).toBe(429)
    expect((await ask(signed)).status).toBe(200)
  })

  test('may always ask whether the server lives', async () => {
    for (const _ of Array(10))
      expect((await fetch(`${server()}/health`, { headers: from('192.0.2.1') })).status).toBe(200)
  })
})

const incoming = (remoteAddress: string, forwarded?: string) =>
  // What is looked at is the header and the address alone.
  ({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress },
  }) as Parameters<typeof addressOf>[0]

describe('addressOf', () => {
  test.each([
    ['believes nobody without proxies', incoming('192.0.2.9', '10.0.0.1'), 0, '192.0.2.9'],
    ['takes what the one proxy saw', incoming('10.0.0.1', '203.0.113.5, 192.0.2.9'), 1, '192.0.2.9'],
    [
      'takes what the outer of two proxies saw',
      incoming('10.0.0.1', '203.0.113.5, 192.0.2.9, 10.0.0.2'),
      2,
      '192.0.2.9',
    ],
    ['takes the first there is where there are fewer', incoming('10.0.0.1', '192.0.2.9'), 5, '192.0.2.9'],
    ['takes the connection where nothing was forwarded', incoming('192.0.2.9'), 1, '192.0.2.9'],
    ['takes IPv4 out of IPv6', incoming('::ffff:192.0.2.9'), 0, '192.0.2.9'],
    ['takes the network of IPv6', incoming('2001:db8:1:2:3:4:5:6'), 0, '2001:db8:1:2'],
    ['takes the network of short IPv6', incoming('2001:db8::6'), 0, '2001:db8:0:0'],
    ['takes the network of ::1', incoming('::1'), 0, '0:0:0:0'],
  ] as const)('%s', (_, request, proxies, address) => {
    expect(addressOf(request, proxies)).toBe(address)
  })
})

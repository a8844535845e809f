import { describe, expect, test } from 'vitest'
import { issueKey } from '../../auth/issue-key.ts'
import { createApp } from '../../http/app.ts'
import { patientLimits } from '../../testing/limits.ts'
import { listening } from '../../testing/listener.ts'
import { networkOf } from './address.ts'

let key = ''
const server = listening({ ratePerAddress: 3, failuresPerAddress: 2, proxies: 1 }, async ({ transact }) => {
  key = await issueKey(transact, {
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
  test('may send a number of requests a minute, then gets Retry-After', async () => {
    for (const _ of [1, 2, 3]) expect((await ask(from('192.0.2.1'))).status).toBe(200)
    const { status, wait, code } = await ask(from('192.0.2.1'))
    expect({ status, code }).toEqual({ status: 429, code: 'TOO_MANY_REQUESTS' })
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    expect((await ask(from('192.0.2.2'))).status).toBe(200)
  })

  test('that guesses keys is refused', async () => {
    for (const _ of [1, 2]) expect((await ask({ ...wrong, ...from('192.0.2.3') })).status).toBe(401)
    expect((await ask({ ...wrong, ...from('192.0.2.3') })).status).toBe(429)
    expect((await ask({ ...wrong, ...from('192.0.2.4') })).status).toBe(401)
  })

  test('that guesses keys does not block a user whose key was in force a moment ago', async () => {
    const signed = { authorization: `Bearer ${key}`, ...from('192.0.2.5') }
    expect((await ask(signed)).status).toBe(200)
    for (const _ of [1, 2]) await ask({ ...wrong, ...from('192.0.2.5') })
    expect((await ask({ ...wrong, ...from('192.0.2.5') })).status).toBe(429)
    expect((await ask(signed)).status).toBe(200)
  })

  test('may always request /health', async () => {
    for (const _ of Array(10))
      expect((await fetch(`${server()}/health`, { headers: from('192.0.2.1') })).status).toBe(200)
  })
})

describe('the address of a request', () => {
  const ipOf = async (proxies: number, remoteAddress: string, forwarded?: string) => {
    const app = createApp({ ...patientLimits, proxies })
    app.get('/ip', async ({ ip }) => networkOf(ip))
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    return (await app.inject({ url: '/ip', remoteAddress, headers })).body
  }

  test.each([
    ['is what the connection says where no proxy is trusted', 0, '192.0.2.9', '10.0.0.1', '192.0.2.9'],
    ['is what the one proxy saw', 1, '10.0.0.1', '203.0.113.5, 192.0.2.9', '192.0.2.9'],
    ['is what the outer of two proxies saw', 2, '10.0.0.1', '203.0.113.5, 192.0.2.9, 10.0.0.2', '192.0.2.9'],
    ['is the first there is where there are fewer proxies', 5, '10.0.0.1', '192.0.2.9', '192.0.2.9'],
    ['is that of the connection where nothing was forwarded', 1, '192.0.2.9', undefined, '192.0.2.9'],
    ['is IPv4 inside IPv6', 0, '::ffff:192.0.2.9', undefined, '192.0.2.9'],
    ['is the network of IPv6', 0, '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['is the network of short IPv6', 0, '2001:db8::6', undefined, '2001:db8:0:0'],
    ['is the network of ::1', 0, '::1', undefined, '0:0:0:0'],
  ] as const)('%s', async (_, proxies, remote, forwarded, address) => {
    expect(await ipOf(proxies, remote, forwarded)).toBe(address)
  })
})

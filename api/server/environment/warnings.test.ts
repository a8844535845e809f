import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'
import { exposureOf } from './warnings.ts'

const warningsOf = (variables: Readonly<Record<string, string>>) =>
  exposureOf(readEnvironment(variables)).map(line => /NODE_ENV|TRUST_PROXY/.exec(line)?.[0])

test.each([
  ['of nothing on the loopback address', {}, []],
  ['of nothing on the IPv6 loopback address', { HOST: '::1' }, []],
  [
    'of anonymous reading and of keys in plain text on all addresses',
    { HOST: '0.0.0.0' },
    ['NODE_ENV', 'TRUST_PROXY'],
  ],
  ['of anonymous reading behind a proxy', { HOST: '::', TRUST_PROXY: '1' }, ['NODE_ENV']],
  ['of keys in plain text in production', { HOST: '10.0.0.7', NODE_ENV: 'production' }, ['TRUST_PROXY']],
  [
    'of nothing in production behind a proxy',
    { HOST: '0.0.0.0', NODE_ENV: 'production', TRUST_PROXY: '1' },
    [],
  ],
])('the start warns %s', (_, variables, expected) => {
  expect(warningsOf(variables)).toEqual(expected)
})

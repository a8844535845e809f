import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'
import { exposureOf } from './warnings.ts'

const told = (variables: Readonly<Record<string, string>>) =>
  exposureOf(readEnvironment(variables)).map(line => /NODE_ENV|TRUST_PROXY/.exec(line)?.[0])

test.each([
  ['nothing on this machine alone', {}, []],
  ['nothing on its IPv6 address', { HOST: '::1' }, []],
  ['that anybody may read, and that keys go in the open', { HOST: '0.0.0.0' }, ['NODE_ENV', 'TRUST_PROXY']],
  ['that anybody may read behind a proxy', { HOST: '::', TRUST_PROXY: '1' }, ['NODE_ENV']],
  ['that keys go in the open in production', { HOST: '10.0.0.7', NODE_ENV: 'production' }, ['TRUST_PROXY']],
  ['nothing in production behind a proxy', { HOST: '0.0.0.0', NODE_ENV: 'production', TRUST_PROXY: '1' }, []],
])('whoever starts the server hears %s', (_, variables, expected) => {
  expect(told(variables)).toEqual(expected)
})

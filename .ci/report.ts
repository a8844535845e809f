import { readFileSync } from 'node:fs'

/** What vitest tells in JSON, as far as it is read here. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}

const read = (path: string): Report => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    console.log('FAILED the run: the tests have given no report')
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, testResults: [] }
  }
}

const [, , path = '', status = '0'] = process.argv
const { numPassedTests, numFailedTests, numPendingTests, testResults } = read(path)
const firstLine = (text = '') => text.split('\n')[0]
let failed = numFailedTests
for (const { name, status, message, assertionResults } of testResults) {
  const tests = assertionResults.filter(one => one.status === 'failed')
  for (const { fullName, failureMessages = [] } of tests)
    console.log(`FAILED ${name} > ${fullName}: ${firstLine(failureMessages[0])}`)
  // What a file needs before its tests has failed: they count as skipped.
  if (status === 'failed' && tests.length === 0) {
    failed += 1
    console.log(`FAILED ${name}: ${firstLine(message)}`)
  }
}
if (failed === 0 && status !== '0') {
  failed = 1
  console.log('FAILED the run: an error outside the tests, told above')
}
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
console.log(`${numPassedTests} passed, ${failed} failed${skipped}`)

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

/** Prints what has failed in one run of vitest, and counts. */
const summary = (path: string, status: string) => {
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, testResults } = read(path)
  let failed = numFailedTests
  for (const { name, status: ended, message, assertionResults } of testResults) {
    const tests = assertionResults.filter(one => one.status === 'failed')
    for (const { fullName, failureMessages = [] } of tests)
      console.log(`FAILED ${name} > ${fullName}: ${firstLine(failureMessages[0])}`)
    // What a file needs before its tests has failed: they count as skipped.
    if (ended === 'failed' && tests.length === 0) {
      failed += 1
      console.log(`FAILED ${name}: ${firstLine(message)}`)
    }
  }
  if (failed === 0 && status !== '0') {
    failed = 1
    console.log('FAILED the run: an error outside the tests, printed above')
  }
  return { passed, failed, skipped }
}

const firstLine = (text = '') => text.split('\n')[0]

// Pairs of a report and the status with which its run has ended.
const given = process.argv.slice(2)
const runs = given.flatMap((path, index) => (index % 2 ? [] : [summary(path, given[index + 1] ?? '0')]))
const sum = (name: 'passed' | 'failed' | 'skipped') => runs.reduce((total, run) => total + run[name], 0)
const left = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
console.log(`${sum('passed')} passed, ${sum('failed')} failed${left}`)

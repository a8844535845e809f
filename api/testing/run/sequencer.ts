import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that start many processes or ask everything: begun last, one of them would hold the whole run alone. */
const long: readonly string[] = [
  'tests/contract/mirror.test.ts',
  'api/main.test.ts',
  'tests/contract/foreign-ids.test.ts',
  'plugins/new.test.ts',
  'tools/chaos/scenarios/scenarios.test.ts',
  'tests/contract/interference.test.ts',
  'prisma/backup/backup.test.ts',
  'api/http/hostile.test.ts',
  'tests/contract/visibility.test.ts',
  'clients/examples/mirror.test.ts',
  'tools/cli/backup.test.ts',
  'api/log/canary.test.ts',
  'tests/contract/nested.test.ts',
  'tools/cli/key.test.ts',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const index = long.findIndex(file => moduleId.endsWith(`/${file}`))
  return index < 0 ? long.length : index
}

/** The order in which a run takes its files: the long ones first. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files)
    return others.toSorted((one, other) => rank(one) - rank(other))
  }
}

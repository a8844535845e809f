import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { openLarge } from './database.ts'
import { allKinds } from './kinds.ts'
import { know } from './know.ts'
import { measure } from './measure.ts'
import { head, rowOf } from './print.ts'
import { startMeasured } from './process.ts'
import { asking, byHand } from './send.ts'

// npm run bench -- --schools 40000    measures on a database of that size; it is made once and kept
//                  --connections 16 --seconds 2 --only WORD

const say = (line: string) => void process.stdout.write(`${line}\n`)

const { values: args } = parseArgs({
  options: {
    schools: { type: 'string', default: '4000' },
    connections: { type: 'string', default: '16' },
    seconds: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
  },
})
const [schools = 0, connections = 0, seconds = 0] = [args.schools, args.connections, args.seconds].map(Number)
if (!(schools >= 200 && connections >= 1 && seconds > 0)) {
  console.error('Ожидаются числа: --schools от 200, --connections от 1, --seconds больше нуля.')
  process.exit(1)
}

try {
  await using large = await openLarge(schools, say)
  const limits = {
    LOG_LEVEL: 'warn',
    RATE_PER_KEY: '1000000',
    RATE_PER_ADDRESS: '1000000',
    MAX_AT_ONCE: '1000',
  }
  const variables = { ...limits, DATABASE_URL: large.url, DATA_DIR: large.folder, SEED: 'false' }
  const known = await know(large.url, variables, schools)
  await using ours = await startMeasured(new URL('../../api/main.ts', import.meta.url), variables)
  await using reference = await startMeasured(new URL('./reference.ts', import.meta.url), variables)
  say(
    `${schools} школ, соединений ${connections}, процессоров ${availableParallelism()}, Node.js ${process.version}`,
  )
  say(head)
  for (const kind of allKinds.filter(({ name }) => name.includes(args.only))) {
    const senders = [asking(ours, kind, known), byHand(reference, kind, known)]
    const [asked, done] = await measure(senders, kind.alone ? 1 : connections, seconds * 1_000)
    if (asked && done) say(rowOf(kind.name, asked, done))
  }
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
process.exit()

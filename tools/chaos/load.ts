import { randomUUID } from 'node:crypto'
import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { globalId } from '../../api/graphql/global-id.ts'
import { type Ask, type Mutated, mutate, type Saved } from './client.ts'
import type { Environment } from './environment.ts'

/** How writers went on after a fault, in ms since it was over. */
export interface Recovery {
  /** Until the first has saved, half of them, and each; the limit where one has not. */
  readonly firstMs: number
  readonly halfMs: number
  readonly allMs: number
  /** The answer that took the longest meanwhile. */
  readonly slowest: Pick<Mutated, 'action' | 'ms'> | null
}

/** A recovery in its phases, with the load of the machine. */
export const describeRecovery = ({ firstMs, halfMs, allMs, slowest }: Recovery): string => {
  const [load = 0] = loadavg()
  const longest = slowest ? `, самое долгое действие ${slowest.action} ${slowest.ms} мс` : ''
  return `первая запись через ${firstMs} мс, половина пишущих ${halfMs} мс, каждый ${allMs} мс${longest}, нагрузка ${load.toFixed(1)}`
}

/** What a load has come to so far. */
export interface Load {
  readonly replies: readonly Mutated[]
  readonly saved: readonly Saved[]
  /** Resolves when each of the writers has saved something more, or at the limit. */
  readonly recovery: (limitMs: number) => Promise<Recovery>
  /** Lets every writer finish what it has sent, and ends. */
  readonly stop: () => Promise<void>
}

/** What writers need to know beforehand. */
export interface Targets {
  readonly obligations: string[]
  readonly municipality: string
  readonly school: string
}

/** Obligations without a report, in any order; a writer takes them from the end. */
export async function findTargets({ pool }: Environment): Promise<Targets> {
  const { rows } = await pool.query<{ readonly id: string }>(`
    select id from core.obligation o where archived_at is null and waived_on is null
      and not exists (select from core.execution_report r where r.obligation_id = o.id)`)
  const { rows: schools } = await pool.query<{ readonly id: string; readonly place: string }>(`
    select s.id, s.municipality_id as place from core.school s
    join core.municipality m on m.id = s.municipality_id where m.key = 'livny' order by s.key limit 1`)
  return {
    obligations: rows.map(({ id }) => globalId('Obligation', id)),
    municipality: globalId('Municipality', schools[0]?.place ?? ''),
    school: globalId('School', schools[0]?.id ?? ''),
  }
}

type Step = (ask: Ask, targets: Targets) => AsyncGenerator<Mutated, void, void>

/** A body is registered, then changed three times. */
const organizations: Step = async function* (ask) {
  const name = `Группа учений ${randomUUID()}`
  const first = await mutate(ask, 'registerOrganization', { kind: 'WORKING_GROUP', name })
  yield first
  for (let version = 1; first.saved && version < 4; version += 1) {
    const input = { organization: first.saved.id, version, note: `Правка ${version}` }
    const next = await mutate(ask, 'updateOrganization', input)
    yield next
    if (!next.saved) return
  }
}

/** A report is submitted with its evidence and withdrawn, twice. */
const reports: Step = async function* (ask, { obligations }) {
  const obligation = obligations.pop()
  for (let revision = 0; obligation && revision < 2; revision += 1) {
    const evidence = [1, 2].map(number => ({
      kind: 'LINK',
      title: `Протокол № ${number}`,
      url: 'https://school.example/',
    }))
    const sent = await mutate(ask, 'submitReport', { obligation, revision, text: 'Сделано.', evidence })
    yield sent
    if (!sent.saved) return
    yield await mutate(ask, 'withdrawReport', { report: sent.saved.id, version: 1 })
  }
}

/** A roadmap is written and approved, which plans its obligations. */
const roadmaps: Step = async function* (ask, { municipality, school }) {
  const made = await mutate(ask, 'createRoadmap', {
    owner: municipality,
    title: 'Дорожная карта учений',
    tasks: [{ text: 'Поддержать школы.' }],
    period: { kind: 'SCHOOL_YEAR', text: '2026-2027 учебный год', start: '2026-09-01', end: '2027-08-31' },
    coveredSchools: [school],
    sections: [
      {
        number: '1',
        title: 'Организация работы',
        activities: [
          { number: '1.1', title: 'Провести анализ', term: 'до 5 ноября 2026 г.', responsible: [school] },
          { number: '1.2', title: 'Посещать уроки', term: 'ежеквартально', responsible: [school] },
        ],
      },
    ],
  })
  yield made
  if (!made.saved) return
  yield await mutate(ask, 'approveRoadmap', { roadmap: made.saved.id, version: 1, approvedOn: '2026-09-05' })
}

const steps = [organizations, reports, organizations, roadmaps]

/** Writers that write all the server can write, each one thing after another, until they are stopped. */
export function startLoad(ask: Ask, targets: Targets, writers: number): Load {
  const replies: Mutated[] = []
  const saved: Saved[] = []
  let stopped = false
  const counts = Array.from({ length: writers }, () => 0)
  const write = async (writer: number) => {
    for (let turn = writer; !stopped; turn += 1) {
      for await (const reply of (steps[turn % steps.length] ?? organizations)(ask, targets)) {
        replies.push(reply)
        if (reply.saved) {
          saved.push(reply.saved)
          counts[writer] = (counts[writer] ?? 0) + 1
        }
        if (reply.status !== 200) await pause(20)
        if (stopped) break
      }
    }
  }
  const writing = Array.from({ length: writers }, (_, index) => write(index))
  return {
    replies,
    saved,
    recovery: async limitMs => {
      const [began, before, answered] = [performance.now(), [...counts], replies.length]
      const until = async (wanted: number) => {
        const passed = () => Math.round(performance.now() - began)
        const savers = () => counts.filter((count, writer) => count > (before[writer] ?? 0)).length
        while (passed() < limitMs && savers() < wanted) await pause(10)
        return passed()
      }
      const [firstMs, halfMs, allMs] = await Promise.all([until(1), until(writers / 2), until(writers)])
      const [slowest = null] = replies.slice(answered).toSorted((one, other) => other.ms - one.ms)
      return { firstMs, halfMs, allMs, slowest }
    },
    stop: async () => {
      stopped = true
      await Promise.all(writing)
    },
  }
}

import { globalId, readId } from '../../../../api/graphql/global-id.ts'
import { type Ask, describeReplies, type Mutated, mutate, type Reply } from '../../client.ts'
import type { Environment } from '../../environment.ts'
import { checkInvariants } from '../../invariants.ts'
import { assertion, measurement, type Result } from '../../result.ts'

/** The largest roadmap is approved within the limits of a server that sets none, while others read and write. */
export async function largeRoadmap(
  environment: Environment,
  { schools = 600, activities = 30 } = {},
): Promise<readonly Result[]> {
  const ask = environment.caller(await environment.serve())
  const roadmap = await draft(environment, ask, schools, activities)
  if (!roadmap.saved) return [assertion(`дорожная карта не создана: ${roadmap.message}`, false)]
  const { id, version } = roadmap.saved
  const began = performance.now()
  const approving = mutate(ask, 'approveRoadmap', { roadmap: id, version, approvedOn: '2021-02-01' })
  const others = await useMeanwhile(ask, approving)
  const approved = await approving
  const seconds = (performance.now() - began) / 1_000
  const { rows } = await environment.pool.query<{ readonly count: number }>(
    'select count(*)::int as count from core.obligation where roadmap_id = $1',
    [readId(id)?.id],
  )
  const count = rows[0]?.count ?? 0
  const failed = (replies: readonly Reply[]) => replies.filter(({ status }) => status !== 200)
  return [
    measurement(`обязательств ${count}, утверждены за ${seconds.toFixed(1)} с`),
    assertion(
      `утверждение: ${describeReplies([approved])}`,
      approved.saved !== null && count === schools * activities,
    ),
    assertion(
      `прочитано тем временем ${others.read.length}, отказов: ${describeReplies(failed(others.read))}`,
      failed(others.read).length === 0,
    ),
    // A writer waits while the audit log is written, for LOCK_TIMEOUT at most.
    assertion(
      `записано тем временем ${others.written.length}: ${describeReplies(others.written)}`,
      others.written.every(({ saved, code }) => saved !== null || code === 'CONFLICT'),
    ),
    ...(await checkInvariants(environment, approved.saved ? [approved.saved] : [])),
  ]
}

async function draft({ pool }: Environment, ask: Ask, schools: number, activities: number): Promise<Mutated> {
  const { rows } = await pool.query<{ readonly id: string }>(
    `with place as (select id, region_id from core.municipality where key = 'livny'), added as (
      insert into core.school (id, region_id, municipality_id, key, name, short_name, kind)
      select gen_random_uuid(), region_id, id, 'livny-many-' || n, 'Школа ' || n, 'Школа ' || n, 'BASIC'
      from place, generate_series(1, $1::int) n
    ) select id from place`,
    [schools],
  )
  const municipality = globalId('Municipality', rows[0]?.id ?? '')
  const group = await mutate(ask, 'registerOrganization', {
    municipality,
    kind: 'SCHOOL_GROUP',
    name: 'Школы округа',
  })
  const responsible = group.saved ? [group.saved.id] : []
  const roadmap = await mutate(ask, 'createRoadmap', {
    owner: municipality,
    title: 'Большая карта',
    period: { kind: 'SCHOOL_YEAR', text: '2023-2024 учебный год', start: '2023-09-01', end: '2024-08-31' },
    sections: [
      {
        title: 'Организация работы',
        activities: Array.from({ length: activities }, (_, index) => ({
          title: `Мероприятие ${index + 1}`,
          term: 'до 20 мая 2024 г.',
          responsible,
        })),
      },
    ],
  })
  await pool.query(
    `insert into core.roadmap_school (id, roadmap_id, school_id)
    select gen_random_uuid(), $1, id from core.school where key like 'livny-many-%'`,
    [readId(roadmap.saved?.id ?? '')?.id],
  )
  return roadmap
}

/** What others get who read and write until some work is done. */
async function useMeanwhile(ask: Ask, work: Promise<unknown>) {
  let isDone = false
  const done = work.then(() => {
    isDone = true
  })
  const read: Reply[] = []
  const written: Mutated[] = []
  const reading = async () => {
    while (!isDone) read.push(await ask('{ schools(first: 20) { nodes { key } } }'))
  }
  const writing = async () => {
    while (!isDone)
      written.push(
        await mutate(ask, 'registerOrganization', {
          kind: 'WORKING_GROUP',
          name: `Группа ${written.length}`,
        }),
      )
  }
  await Promise.all([done, reading(), writing()])
  return { read, written }
}

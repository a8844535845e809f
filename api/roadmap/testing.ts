import type { PrismaClient } from '../../prisma/generated/client.ts'
import { globalId } from '../graphql/global-id.ts'
import type { Answer, TestServer } from '../testing/server.ts'

/** `createRoadmap` with everything that tests look at. */
export const createRoadmap = `mutation ($input: CreateRoadmapInput!) {
  createRoadmap(input: $input) { record {
    id key level status version coveredSchools { totalCount }
    sections { id version activities { nodes {
      id key number version inherited term { kind end } responsible { __typename } parts { id key term { kind } }
    } } }
  } findings { code } } }`

/** The input of a small roadmap of Livny's district for the school year 2026-2027. */
export async function draftFor(db: PrismaClient) {
  const municipality = await db.municipality.findUniqueOrThrow({ where: { key: 'livny' } })
  const schools = await db.school.findMany({
    where: { municipalityId: municipality.id },
    orderBy: { key: 'asc' },
    take: 2,
  })
  const [school] = schools.map(one => globalId('School', one.id))
  return {
    owner: globalId('Municipality', municipality.id),
    title: 'Дорожная карта на 2026-2027 учебный год',
    tasks: [{ text: 'Поддержать школы.' }],
    period: {
      kind: 'SCHOOL_YEAR',
      text: '2026-2027 учебный год',
      start: '2026-09-01',
      end: '2027-08-31',
    },
    coveredSchools: schools.map(one => globalId('School', one.id)),
    sections: [
      {
        number: '1',
        title: 'Организация работы',
        activities: [
          {
            number: '1.1',
            title: 'Провести анализ результатов',
            term: 'до 5 ноября 2026 г.',
            responsible: [school],
            plannedResult: 'Справка',
          },
          { number: '1.2', title: 'Обсудить анализ', inheritsAbove: true },
          {
            number: '1.3',
            title: 'Сопровождать школу',
            responsible: [school],
            parts: [{ title: 'Посещать уроки', term: 'ежеквартально' }],
          },
        ],
      },
    ],
  }
}

const recordFields =
  'record { id key level status version approvedOn closedOn successor { key } parent { key } }'
const verb = (name: string, fields = recordFields) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ${fields} findings { code } } }`
export const approve = verb('approveRoadmap')
export const amend = verb('amendRoadmap')
export const close = verb('closeRoadmap')
export const cancel = verb('cancelRoadmap')
export const supersede = verb('supersedeRoadmap')
export const derive = verb(
  'deriveSchoolRoadmap',
  `record { key level status version school { key } parent { key } coveredSchools { totalCount }
    sections { title activities(first: 200) { nodes { title parts { title } term { sourceText } responsible { __typename } } } } }`,
)

/** A new roadmap of `draftFor`, with the ids and versions of its rows. */
export async function created(server: TestServer, change: object = {}) {
  const input = { ...(await draftFor(server.database.db)), ...change }
  const { data } = await server.ask(createRoadmap, { input })
  const { record }: { readonly record: Created } = data.createRoadmap
  return record
}

interface Created {
  readonly id: string
  readonly key: string
  readonly version: number
  readonly sections: readonly {
    readonly id: string
    readonly activities: {
      readonly nodes: readonly { readonly id: string; readonly parts: readonly { readonly id: string }[] }[]
    }
  }[]
}

/** The due days of a roadmap's active obligations, in order. */
export async function dueDays(db: PrismaClient, key: string): Promise<readonly string[]> {
  const rows = await db.obligation.findMany({
    where: { roadmap: { key }, archivedAt: null, waivedOn: null },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  })
  return rows.map(row => row.dueOn.toISOString().slice(0, 10))
}

/** A report on the obligation of this day. */
export async function report(db: PrismaClient, key: string, dueOn: string): Promise<void> {
  const { id, regionId, municipalityId, schoolId } = await db.obligation.findFirstOrThrow({
    where: { roadmap: { key }, dueOn: new Date(dueOn) },
    orderBy: { id: 'asc' },
  })
  await db.executionReport.create({
    data: {
      regionId,
      municipalityId,
      schoolId,
      obligationId: id,
      revision: 1,
      text: 'Сделано.',
      submittedAt: new Date('2026-10-01T09:00:00Z'),
      submittedOn: new Date('2026-10-01'),
    },
  })
}

/** The code of an answer's first error. */
export const codeOf = ({ errors }: Answer) => errors[0]?.extensions?.code

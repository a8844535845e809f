import { beforeAll, describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const server = testServer({})

/** Three obligations of one activity, each with two revisions; the first one's second is withdrawn. */
beforeAll(async () => {
  const { db } = server().database
  const obligations = await db.obligation.findMany({
    where: { activity: { key: 'orda-2.1' } },
    orderBy: { dueOn: 'asc' },
    take: 3,
  })
  const author = await db.person.findFirstOrThrow({ orderBy: { key: 'asc' } })
  for (const [place, { id, regionId, dueOn }] of obligations.entries()) {
    for (const revision of [1, 2]) {
      const submitted = new Date(dueOn.getTime() + revision * 86_400_000)
      await db.executionReport.create({
        data: {
          obligationId: id,
          regionId,
          revision,
          text: `Редакция ${revision}`,
          shareDone: revision / 2,
          authorId: author.id,
          submittedAt: submitted,
          submittedOn: submitted,
          ...(revision === 1 && { review: 'RETURNED', reviewedOn: submitted, reviewReason: 'Нет протокола' }),
          ...(place === 0 && revision === 2 && { withdrawnOn: new Date(submitted.getTime() + 86_400_000) }),
          evidence: {
            create: [
              { regionId, position: 2, kind: 'LINK', title: 'Страница', url: 'https://school.example/page' },
              {
                regionId,
                position: 1,
                kind: 'PROTOCOL',
                title: 'Протокол',
                fileName: 'Протокол.pdf',
                fileSize: 12,
                mediaType: 'application/pdf',
                sha256: 'ab',
              },
            ],
          },
        },
      })
    }
  }
})

const fields = `revision text shareDone submittedOn submittedAt withdrawnOn review reviewedOn reviewReason
  author { id } obligation { dueOn } evidence { kind title url file fileName mediaType fileSize sha256 }`
const ask = (first: number) =>
  server().ask(
    `query ($id: ID!, $first: Int) { node(id: $id) { ... on Activity { obligations(first: $first) { nodes {
      reports { totalCount nodes { ${fields} } } report(on: "2022-01-02") { revision } none: report(on: "2021-12-31") { id }
    } } } } }`,
    { id: activity(), first },
  )
let activityId = ''
const activity = () => Buffer.from(`Activity:${activityId}`).toString('base64url')
beforeAll(async () => {
  activityId = (await server().database.db.activity.findUniqueOrThrow({ where: { key: 'orda-2.1' } })).id
})

describe('reports of an obligation', () => {
  test('are listed newest first, whole, withdrawn ones too', async () => {
    const answer = await ask(1)
    expect(answer.errors).toEqual([])
    const [{ reports, report, none }] = answer.data.node.obligations.nodes
    expect(reports.totalCount).toBe(2)
    expect(reports.nodes).toEqual([
      {
        revision: 2,
        text: 'Редакция 2',
        shareDone: 1,
        submittedOn: '2022-01-02',
        submittedAt: '2022-01-02T00:00:00.000Z',
        withdrawnOn: '2022-01-03',
        review: null,
        reviewedOn: null,
        reviewReason: null,
        author: { id: expect.any(String) },
        obligation: { dueOn: '2021-12-31' },
        evidence: [
          {
            kind: 'PROTOCOL',
            title: 'Протокол',
            url: null,
            file: null,
            fileName: 'Протокол.pdf',
            mediaType: 'application/pdf',
            fileSize: 12,
            sha256: 'ab',
          },
          {
            kind: 'LINK',
            title: 'Страница',
            url: 'https://school.example/page',
            file: null,
            fileName: null,
            mediaType: null,
            fileSize: null,
            sha256: null,
          },
        ],
      },
      expect.objectContaining({
        revision: 1,
        shareDone: 0.5,
        review: 'RETURNED',
        reviewedOn: '2022-01-01',
        reviewReason: 'Нет протокола',
      }),
    ])
    expect(report).toEqual({ revision: 2 })
    expect(none).toBeNull()
  })

  test('are read for all obligations by as many statements as for one', async () => {
    const [one, all] = [await ask(1), await ask(4)]
    expect(all.errors).toEqual([])
    const { nodes } = all.data.node.obligations
    expect(nodes.map((row: { reports: { totalCount: number } }) => row.reports.totalCount)).toEqual([
      2, 2, 2, 0,
    ])
    expect(nodes.map((row: { report: object | null }) => row.report)).toEqual([
      { revision: 2 },
      null,
      null,
      null,
    ])
    expect(one.statements).toHaveLength(9)
    expect(all.statements).toHaveLength(9)
  })

  test('are found by node, with their evidence', async () => {
    const report = await server().database.db.executionReport.findFirstOrThrow({ orderBy: { id: 'asc' } })
    const answer = await server().ask(
      'query ($id: ID!) { node(id: $id) { __typename ... on ExecutionReport { revision evidence { id } } } }',
      { id: Buffer.from(`ExecutionReport:${report.id}`).toString('base64url') },
    )
    expect(answer.data.node).toMatchObject({ __typename: 'ExecutionReport', revision: 1 })
    const [{ id }] = answer.data.node.evidence
    const evidence = await server().ask('query ($id: ID!) { node(id: $id) { ... on Evidence { kind } } }', {
      id,
    })
    expect(evidence.data.node).toEqual({ kind: 'PROTOCOL' })
  })
})

import { describe, expect, test } from 'vitest'
import { administrator, testServer } from '../../api/testing/server.ts'
import { oryol } from './index.ts'

const options = { plugins: [oryol], visitor: administrator }
/** Khotynets' campaign: its day is 29.12.2023. */
const server = testServer({ ...options, now: '2023-12-29T09:00:00Z' })
const afterwards = testServer({ ...options, now: '2023-12-30T09:00:00Z' })
type Server = ReturnType<typeof server>

const global = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url')
const day = (text: string) => new Date(text)
const protocol = { kind: 'PROTOCOL', title: 'Протокол № 1' }

interface Answer {
  readonly record: { readonly id: string; readonly version: number } | null
  readonly findings: readonly { readonly code: string; readonly level: string; readonly sentence: string }[]
}

const perform = async ({ ask }: Server, verb: string, input: object, request = {}): Promise<Answer> => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
  const { data, errors } = await ask(
    `mutation ($input: ${type}Input!) { ${verb}(input: $input) {
      record { id version } findings { code level sentence } } }`,
    { input },
    request,
  )
  expect(errors).toEqual([])
  return data[verb]
}
const codes = ({ findings: said }: Answer) => said.map(one => one.code)

const submit = async (
  of: Server,
  activity: string,
  evidence: readonly object[] = [protocol],
  school = 'bogoroditskaya',
) => {
  const obligation = await of.database.db.obligation.findFirstOrThrow({
    where: { activity: { key: activity }, school: { key: { contains: school } } },
    include: { reports: true },
    orderBy: [{ dueOn: 'asc' }, { schoolId: 'asc' }],
  })
  const input = { obligation: global('Obligation', obligation.id), revision: obligation.reports.length }
  return perform(of, 'submitReport', { ...input, text: 'Сделано.', evidence })
}
/** Another user accepts than the one who submitted. */
const reviewer = { as: [{ role: 'ADMIN', on: null }] }
const accept = (of: Server, { record }: Answer) =>
  perform(of, 'acceptReport', { report: record?.id, version: record?.version }, reviewer)

const close = async (of: Server) => {
  const campaign = await of.database.db.monitoringCampaign.findFirstOrThrow()
  const { id, version } = campaign
  return perform(of, 'closeCampaign', {
    campaign: global('MonitoringCampaign', id),
    version,
    memo: 'Все школы отчитались.',
  })
}

const finish = async (of: Server, key: string) => {
  const { id, version } = await of.database.db.roadmap.findUniqueOrThrow({ where: { key } })
  const input = { roadmap: global('Roadmap', id), version, closedOn: '2023-12-29', reason: 'Год закончился.' }
  return perform(of, 'closeRoadmap', input)
}

/** Each code judged at an action: what meets it and what breaks it. */
const cases: Readonly<Record<string, () => Promise<void>>> = {
  'ORYOL_EVIDENCE_MISSING at report.submit': async () => {
    expect(codes(await submit(server(), 'khotynets-1.2'))).toEqual([])
    const bare = await submit(server(), 'khotynets-1.1', [])
    expect(bare.findings).toMatchObject([{ code: 'ORYOL_EVIDENCE_MISSING', level: 'WARNING' }])
    expect(bare.record).not.toBeNull()
    const { db } = server().database
    expect(await db.finding.count({ where: { code: 'ORYOL_EVIDENCE_MISSING' } })).toBe(1)
  },
  'ORYOL_EVIDENCE_REQUIRED at report.accept': async () => {
    const school = 'yuryevskaya'
    const confirmed = await submit(server(), 'khotynets-1.1', [protocol], school)
    expect(await accept(server(), confirmed)).toMatchObject({ record: { version: 2 }, findings: [] })
    const bare = await submit(server(), 'khotynets-1.2', [], school)
    expect(await accept(server(), bare)).toMatchObject({
      record: null,
      findings: [{ code: 'ORYOL_EVIDENCE_REQUIRED', level: 'REFUSAL' }],
    })
    const { db } = server().database
    const stored = await db.executionReport.findMany({
      where: { obligation: { school: { key: { contains: school } } } },
      orderBy: { id: 'asc' },
    })
    expect(stored.map(one => one.review)).toEqual(['ACCEPTED', null])
  },
  'ORYOL_STAGE_SKIPPED at report.submit': async () => {
    const { db } = server().database
    const before = await db.executionReport.count()
    const skipped = await submit(server(), 'khotynets-2.4')
    expect(skipped).toMatchObject({ record: null, findings: [{ code: 'ORYOL_STAGE_SKIPPED' }] })
    expect(skipped.findings[0]?.sentence).toBe(
      'Предыдущий этап работы с дефицитами не отмечен: входные работы. Отметьте его и повторите.',
    )
    expect(await db.executionReport.count()).toBe(before)
    // The first stage has none before it; each report makes the next one possible.
    for (const activity of ['khotynets-2.2', 'khotynets-2.3', 'khotynets-2.4']) {
      expect(codes(await submit(server(), activity))).toEqual([])
    }
    // A stage recorded as done is as good as reported.
    expect(codes(await submit(server(), 'khotynets-2.6'))).toEqual(['ORYOL_STAGE_SKIPPED'])
    await db.oryolDeficitStage.updateMany({ where: { kind: 'ROUTES' }, data: { doneOn: day('2023-09-20') } })
    expect(codes(await submit(server(), 'khotynets-2.6'))).toEqual([])
    // Returned, a report no longer stands for its stage.
    await db.executionReport.updateMany({
      where: { obligation: { activity: { key: 'khotynets-2.6' } } },
      data: { review: 'RETURNED', reviewedOn: day('2023-12-29'), reviewReason: 'Нет списка.' },
    })
    expect(codes(await submit(server(), 'khotynets-2.7'))).toEqual(['ORYOL_STAGE_SKIPPED'])
  },
  'ORYOL_SUBMISSION_LATE at report.submit': async () => {
    const school = 'bogoroditskaya'
    expect(codes(await submit(server(), 'khotynets-4.2', [protocol], school))).toEqual([])
    const late = await submit(afterwards(), 'khotynets-1.1', [protocol], school)
    expect(late.record).not.toBeNull()
    expect(late.findings).toMatchObject([{ code: 'ORYOL_SUBMISSION_LATE', level: 'WARNING' }])
    expect(late.findings[0]?.sentence).toContain('Богородицкая СОШ, срок 29.12.2023, сданы 30.12.2023')
    // A school that was in time may add to what it has sent.
    await afterwards().database.db.campaignSchool.updateMany({ data: { submittedOn: day('2023-12-28') } })
    expect(codes(await submit(afterwards(), 'khotynets-1.2', [protocol], school))).toEqual([])
  },
  'ORYOL_MEMO_TOO_EARLY at campaign.close': async () => {
    const { db } = server().database
    await db.campaignSchool.updateMany({ data: { submittedOn: day('2023-12-28') } })
    const last = await db.campaignSchool.findFirstOrThrow({ orderBy: { position: 'desc' } })
    await db.campaignSchool.update({ where: { id: last.id }, data: { submittedOn: null } })
    const early = await close(server())
    expect(early).toMatchObject({ record: null, findings: [{ code: 'ORYOL_MEMO_TOO_EARLY' }] })
    expect(early.findings[0]?.sentence).toContain('Юрьевская СОШ (нет)')
    expect(await db.monitoringCampaign.count({ where: { status: 'OPEN' } })).toBe(1)
    await db.campaignSchool.update({ where: { id: last.id }, data: { submittedOn: day('2023-12-29') } })
    expect(codes(await close(server()))).toEqual([])
    expect(await db.monitoringCampaign.count({ where: { status: 'OPEN' } })).toBe(0)
  },
  'ORYOL_SUCCESSOR_MISSING at roadmap.close': async () => {
    const { db } = server().database
    const { id, regionId, municipalityId } = await db.roadmap.findUniqueOrThrow({ where: { key: 'livny' } })
    const alone = await finish(server(), 'khotynets')
    expect(alone.record).not.toBeNull()
    expect(alone.findings).toMatchObject([
      { code: 'CLOSED_UNFINISHED', level: 'WARNING' },
      { code: 'ORYOL_SUCCESSOR_MISSING', level: 'WARNING' },
    ])
    const next = await db.roadmap.create({
      data: {
        regionId,
        municipalityId,
        key: 'livny-next',
        level: 'MUNICIPAL',
        status: 'DRAFT',
        title: 'Следующая карта',
        periodKind: 'SCHOOL_YEAR',
        periodText: '2021-2022 учебный год',
        startsOn: day('2021-09-01'),
        endsOn: day('2022-08-31'),
      },
    })
    await db.roadmap.update({ where: { id }, data: { successorId: next.id } })
    expect(codes(await finish(server(), 'livny'))).toEqual(['CLOSED_UNFINISHED'])
  },
}

describe('what actions are held against', () => {
  for (const [name, tryOut] of Object.entries(cases)) test(name, tryOut)

  test('is tried out at the moments declared', () => {
    const declared = Object.entries(oryol.findings).flatMap(([code, { at }]) =>
      at.filter(one => one !== 'roadmap.review' && one !== 'mutation').map(action => `${code} at ${action}`),
    )
    expect(declared).toEqual(expect.arrayContaining(Object.keys(cases)))
  })

  test('says nothing of another region', async () => {
    const { db } = server().database
    const obligation = await db.obligation.findFirstOrThrow({
      where: { roadmap: { key: 'rodniki' } },
      orderBy: { id: 'asc' },
    })
    const input = { obligation: global('Obligation', obligation.id), revision: 0, text: 'Да.', evidence: [] }
    expect(codes(await perform(server(), 'submitReport', input))).toEqual([])
  })
})

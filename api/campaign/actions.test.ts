import { describe, expect, test } from 'vitest'
import { globalId } from '../graphql/global-id.ts'
import { administrator, testServer } from '../testing/server.ts'

const server = testServer({ visitor: administrator, now: '2023-12-20T09:00:00Z' })
const elsewhere = '00000000-0000-7000-8000-000000000000'
const foreigner = testServer({
  visitor: {
    ...administrator,
    scope: {
      regions: [elsewhere],
      municipalities: [],
      schools: [],
      above: { regions: [elsewhere], municipalities: [] },
    },
  },
})

const open = `mutation ($input: OpenCampaignInput!) { openCampaign(input: $input) { findings { code } record {
  id version title status openedOn dueOn roadmap { key } orderClause { key } recipient { key } memoAuthor { id }
  schools { nodes { id version submittedOn school { key } } } completeness { numerator denominator } } } }`
const submit = `mutation ($input: SubmitCampaignInput!) { submitCampaign(input: $input) { findings { code } record {
  id version submittedOn state school { key } campaign { version completeness { numerator denominator } } } } }`
const close = `mutation ($input: CloseCampaignInput!) { closeCampaign(input: $input) { findings { code } record {
  id version status closedOn memoText memoOn } } }`

type Coded = { readonly errors: readonly { readonly extensions?: { readonly code?: string } }[] }
const codeOf = (answer: Coded) => answer.errors[0]?.extensions?.code

const names = ['yuryevskaya', 'bogoroditskaya'].map(name => `khotynets-${name}`)
const idsOf = async (from = server) => {
  const { db } = from().database
  const where = (key: string) => ({ where: { key } })
  const [roadmap, clause, recipient, author] = await Promise.all([
    db.roadmap.findUniqueOrThrow(where('khotynets')),
    db.orderClause.findUniqueOrThrow(where('khotynets-order-2')),
    db.organization.findUniqueOrThrow(where('khotynets-department')),
    db.person.findUniqueOrThrow(where('khotynets-chief-specialist')),
  ])
  const schools = await Promise.all(names.map(key => db.school.findUniqueOrThrow(where(key))))
  return {
    roadmap: globalId('Roadmap', roadmap.id),
    orderClause: globalId('OrderClause', clause.id),
    schools: schools.map(({ id }) => globalId('School', id)),
    recipient: globalId('Organization', recipient.id),
    memoAuthor: globalId('Person', author.id),
    dueOn: '2023-12-29',
    title: 'Мониторинг за 2023 год',
  }
}
const opened = async () => {
  const { data } = await server().ask(open, { input: await idsOf() })
  return data.openCampaign.record
}
const counts = async () => {
  const { db } = server().database
  return [await db.monitoringCampaign.count(), await db.auditEntry.count(), await db.change.count()]
}

describe('a campaign', () => {
  test('is opened by a clause for the schools it names, in its order', async () => {
    const input = await idsOf()
    const answer = await server().ask(open, { input })
    expect(answer.errors).toEqual([])
    expect(answer.data.openCampaign.findings).toEqual([])
    expect(answer.data.openCampaign.record).toMatchObject({
      version: 1,
      title: input.title,
      status: 'OPEN',
      openedOn: '2023-12-20',
      dueOn: '2023-12-29',
      roadmap: { key: 'khotynets' },
      orderClause: { key: 'khotynets-order-2' },
      recipient: { key: 'khotynets-department' },
      memoAuthor: { id: input.memoAuthor },
      schools: { nodes: names.map(key => ({ version: 1, submittedOn: null, school: { key } })) },
      completeness: { numerator: 0, denominator: 2 },
    })
    const { db } = server().database
    const audited = await db.auditEntry.findMany({ orderBy: { sequence: 'asc' } })
    expect(audited.map(one => one.recordType)).toEqual([
      'MonitoringCampaign',
      'CampaignSchool',
      'CampaignSchool',
    ])
    const changed = await db.change.findMany({ where: { type: 'CampaignSchool' } })
    expect(changed.map(one => globalId('School', one.schoolId ?? '')).toSorted()).toEqual(
      input.schools.toSorted(),
    )
  })

  test('is not opened on a bad input, and nothing is left of it', async () => {
    const input = await idsOf()
    const before = await counts()
    const { db } = server().database
    const livny = await db.school.findUniqueOrThrow({ where: { key: 'livny-orlovskaya' } })
    const clause = await db.orderClause.findUniqueOrThrow({ where: { key: 'rodniki-order-1' } })
    const [first = ''] = input.schools
    const bad = [
      { schools: [] },
      { schools: [first, first] },
      { schools: [globalId('School', livny.id)] },
      { schools: Array.from({ length: 201 }, () => first) },
      { dueOn: '2023-12-19' },
      { title: ' ' },
      { orderClause: globalId('OrderClause', clause.id) },
      { roadmap: first },
    ]
    for (const part of bad) {
      expect(codeOf(await server().ask(open, { input: { ...input, ...part } }))).toBe('BAD_INPUT')
    }
    const absent = [
      { roadmap: globalId('Roadmap', elsewhere) },
      { schools: [globalId('School', elsewhere)] },
      { recipient: globalId('Organization', elsewhere) },
      { memoAuthor: globalId('Person', elsewhere) },
    ]
    for (const part of absent) {
      expect(codeOf(await server().ask(open, { input: { ...input, ...part } }))).toBe('NOT_FOUND')
    }
    expect(await counts()).toEqual(before)
  })

  test('counts a submitted school once, by its version', async () => {
    const campaign = await opened()
    const { schools } = await idsOf()
    const input = { campaign: campaign.id, school: schools[1], version: 1 }
    const answer = await server().ask(submit, { input })
    expect(answer.errors).toEqual([])
    expect(answer.data.submitCampaign.record).toMatchObject({
      version: 2,
      submittedOn: '2023-12-20',
      state: 'SUBMITTED_IN_TIME',
      school: { key: names[1] },
      campaign: { version: 2, completeness: { numerator: 1, denominator: 2 } },
    })
    const again = (part: object) => server().ask(submit, { input: { ...input, ...part } })
    expect(codeOf(await again({}))).toBe('CONFLICT')
    expect(codeOf(await again({ version: 2 }))).toBe('BAD_INPUT')
    const { db } = server().database
    const other = await db.school.findUniqueOrThrow({ where: { key: 'livny-orlovskaya' } })
    expect(codeOf(await again({ school: globalId('School', other.id) }))).toBe('NOT_FOUND')
    expect(codeOf(await again({ campaign: globalId('MonitoringCampaign', elsewhere) }))).toBe('NOT_FOUND')
    const last = await db.auditEntry.findMany({ orderBy: { sequence: 'desc' }, take: 3 })
    // The clause of the campaign asks the school for what it has handed in.
    expect(last.map(one => [one.action, one.recordType])).toEqual([
      ['submitCampaign', 'Obligation'],
      ['submitCampaign', 'MonitoringCampaign'],
      ['submitCampaign', 'CampaignSchool'],
    ])
  })

  test('has a school’s report withdrawn or returned with a reason, and submitted again', async () => {
    const campaign = await opened()
    const { schools } = await idsOf()
    const of = { campaign: campaign.id, school: schools[0] }
    const ask = (verb: string, input: object) =>
      server().ask(
        `mutation ($input: ${verb}CampaignInput!) { ${verb.toLowerCase()}Campaign(input: $input) { record {
          version submittedOn returnedOn returnReason state campaign { version completeness { numerator } } } } }`,
        { input: { ...of, ...input } },
      )
    const reason = 'Нет протокола.'
    for (const early of [
      await ask('Withdraw', { version: 1 }),
      await ask('Return', { version: 1, reason }),
    ]) {
      expect(codeOf(early)).toBe('BAD_INPUT')
      expect(early.errors[0]?.message).toMatch(/ещё не сдала отчёт/)
    }
    await server().ask(submit, { input: { ...of, version: 1 } })
    const withdrawn = await ask('Withdraw', { version: 2 })
    expect(withdrawn.data.withdrawCampaign.record).toEqual({
      version: 3,
      submittedOn: null,
      returnedOn: null,
      returnReason: null,
      state: 'WAITING',
      campaign: { version: 3, completeness: { numerator: 0 } },
    })
    await server().ask(submit, { input: { ...of, version: 3 } })
    expect(codeOf(await ask('Return', { version: 3, reason }))).toBe('CONFLICT')
    expect(codeOf(await ask('Return', { version: 4, reason: ' ' }))).toBe('BAD_INPUT')
    const returned = await ask('Return', { version: 4, reason })
    expect(returned.data.returnCampaign.record).toEqual({
      version: 5,
      submittedOn: null,
      returnedOn: '2023-12-20',
      returnReason: reason,
      state: 'WAITING',
      campaign: { version: 5, completeness: { numerator: 0 } },
    })
    const { db } = server().database
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: 'returnCampaign', recordType: 'CampaignSchool' },
    })
    expect(entry).toMatchObject({
      basis: reason,
      before: { submittedOn: '2023-12-20' },
      after: { submittedOn: null },
    })
    expect(
      await db.change.count({ where: { type: 'CampaignSchool', recordId: entry.recordId } }),
    ).toBeGreaterThan(0)
    const again = await server().ask(submit, { input: { ...of, version: 5 } })
    expect(again.data.submitCampaign.record).toMatchObject({ version: 6, submittedOn: '2023-12-20' })
    const row = await db.campaignSchool.findUniqueOrThrow({ where: { id: entry.recordId } })
    expect(row).toMatchObject({ returnedOn: null, returnReason: null })
    const [closing] = [{ campaign: campaign.id, version: 6, memo: 'Сдала одна школа.' }]
    expect((await server().ask(close, { input: closing })).errors).toEqual([])
    for (const late of [await ask('Withdraw', { version: 6 }), await ask('Return', { version: 6, reason })]) {
      expect(late.errors[0]?.message).toMatch(/^Кампания закрыта/)
    }
  })

  test('is closed with its memo by the latest version, and cannot be changed afterwards', async () => {
    const campaign = await opened()
    const { schools } = await idsOf()
    for (const school of schools) {
      await server().ask(submit, { input: { campaign: campaign.id, school, version: 1 } })
    }
    const input = { campaign: campaign.id, version: 3, memo: 'Карта исполнена полностью.' }
    const ask = (part: object) => server().ask(close, { input: { ...input, ...part } })
    expect(codeOf(await ask({ version: 1 }))).toBe('CONFLICT')
    expect(codeOf(await ask({ memo: ' ' }))).toBe('BAD_INPUT')
    const answer = await ask({})
    expect(answer.errors).toEqual([])
    expect(answer.data.closeCampaign).toEqual({
      findings: [],
      record: {
        id: campaign.id,
        version: 4,
        status: 'CLOSED',
        closedOn: '2023-12-20',
        memoText: input.memo,
        memoOn: '2023-12-20',
      },
    })
    expect(codeOf(await ask({ version: 4 }))).toBe('BAD_INPUT')
    const late = { campaign: campaign.id, school: schools[0], version: 2 }
    expect(codeOf(await server().ask(submit, { input: late }))).toBe('BAD_INPUT')
  })

  test('of another region is not found', async () => {
    const { db } = foreigner().database
    const { id } = await db.monitoringCampaign.findFirstOrThrow()
    const campaign = globalId('MonitoringCampaign', id)
    const input = await idsOf(foreigner)
    const answers = [
      await foreigner().ask(open, { input }),
      await foreigner().ask(submit, { input: { campaign, school: input.schools[0], version: 1 } }),
      await foreigner().ask(close, { input: { campaign, version: 1, memo: 'Чужая.' } }),
    ]
    expect(answers.map(codeOf)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'])
    expect(await db.auditEntry.count()).toBe(0)
  })

  test('is opened once by one Idempotency-Key', async () => {
    const input = await idsOf()
    const headers = { 'idempotency-key': 'open-campaign-0001' }
    const first = await server().ask(open, { input }, { headers })
    const [campaigns] = await counts()
    const second = await server().ask(open, { input }, { headers })
    expect(second.data).toEqual(first.data)
    expect((await counts())[0]).toBe(campaigns)
  })
})

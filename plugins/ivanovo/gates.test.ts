import { describe, expect, test } from 'vitest'
import { administrator, testServer } from '../../api/testing/server.ts'
import { ivanovo } from './index.ts'

const server = testServer({ plugins: [ivanovo], visitor: administrator, now: '2022-12-31T09:00:00Z' })

const global = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url')
const day = (text: string) => new Date(text)
const db = () => server().database.db

interface Answer {
  readonly findings: readonly { readonly code: string; readonly level: string; readonly sentence: string }[]
}

const perform = async (verb: string, input: object): Promise<Answer> => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
  const { data, errors } = await server().ask(
    `mutation ($input: ${type}Input!) { ${verb}(input: $input) { findings { code level sentence } } }`,
    { input },
  )
  expect(errors).toEqual([])
  return data[verb]
}
const codes = ({ findings: said }: Answer) => said.map(one => one.code)
const of = ({ findings: said }: Answer, code: string) => said.filter(one => one.code === code)

const close = async (key: string, change: object = {}) => {
  const { id, version } = await db().roadmap.update({
    where: { key },
    data: { ...change, status: 'APPROVED' },
  })
  const input = { roadmap: global('Roadmap', id), version, closedOn: '2022-12-31' }
  return perform('closeRoadmap', { ...input, reason: 'Проект завершён.' })
}
const roadmap = (key: string) => db().roadmap.findUniqueOrThrow({ where: { key } })
const sosnovskaya = () => db().school.findUniqueOrThrow({ where: { key: 'rodniki-sosnovskaya' } })
const writeMemo = async () => {
  const [{ id: roadmapId }, { id: schoolId, regionId, municipalityId }] = [
    await roadmap('rodniki'),
    await sosnovskaya(),
  ]
  const place = { regionId, municipalityId, schoolId, roadmapId }
  await db().ivanovoCuratorMemo.create({
    data: { ...place, preparedOn: day('2022-12-20'), title: 'Справка куратора' },
  })
}

const assign = async (kind: string, person: string, clause: string | null) => {
  const { id } = await db().person.findUniqueOrThrow({ where: { key: person } })
  const found = clause && (await db().orderClause.findUniqueOrThrow({ where: { key: clause } }))
  return perform('assignCurator', {
    kind,
    person: global('Person', id),
    school: global('School', (await sosnovskaya()).id),
    orderClause: found ? global('OrderClause', found.id) : null,
  })
}

/** Each code judged at an action: what meets it and what breaks it. */
const cases: Readonly<Record<string, () => Promise<void>>> = {
  'IVANOVO_SUBMISSION_MISSING at campaign.close': async () => {
    const [{ id: roadmapId, regionId, municipalityId, orderId }, school] = [
      await roadmap('rodniki'),
      await sosnovskaya(),
    ]
    if (!orderId) throw new Error('the project has its order')
    const closed = async (submittedOn: string | null) => {
      const campaign = await db().monitoringCampaign.create({
        data: {
          regionId,
          municipalityId,
          roadmapId,
          orderId,
          title: 'Промежуточные итоги',
          openedOn: day('2022-11-01'),
          dueOn: day('2022-12-01'),
          schools: {
            create: [{ schoolId: school.id, position: 1, submittedOn: submittedOn && day(submittedOn) }],
          },
        },
      })
      const input = { campaign: global('MonitoringCampaign', campaign.id), version: 1, memo: 'Справка.' }
      return { id: campaign.id, answer: await perform('closeCampaign', input) }
    }
    const silent = await closed(null)
    expect(of(silent.answer, 'IVANOVO_SUBMISSION_MISSING')).toEqual([
      {
        code: 'IVANOVO_SUBMISSION_MISSING',
        level: 'WARNING',
        sentence: expect.stringMatching(/не сдала ни одна школа – .+\. Получите недостающие сведения/),
      },
    ])
    const kept = { where: { code: 'IVANOVO_SUBMISSION_MISSING', subjectId: silent.id } }
    expect(await db().finding.count(kept)).toBe(1)
    const full = await closed('2022-11-30')
    expect(codes(full.answer)).toEqual([])
  },
  'IVANOVO_TUTOR_NEEDS_REGIONAL_ORDER at curator.assign': async () => {
    const municipal = await assign('TUTOR', 'rodniki-director', 'rodniki-order-4.1')
    expect(municipal.findings).toMatchObject([
      { code: 'IVANOVO_TUTOR_NEEDS_REGIONAL_ORDER', level: 'REFUSAL' },
    ])
    const { regionId } = await sosnovskaya()
    const issuer = await db().organization.findUniqueOrThrow({ where: { key: 'iva-department' } })
    const order = { regionId, key: 'iva-order', date: day('2020-10-20'), issuerId: issuer.id }
    await db().order.create({
      data: {
        ...order,
        number: '1-о',
        issuerName: 'Департамент',
        title: 'О тьюторах',
        clauses: { create: { regionId, key: 'iva-order-1', position: 1, number: '1', text: 'Назначить.' } },
      },
    })
    // Of another place: the regional order alone is not enough.
    const stranger = await assign('TUTOR', 'rodniki-methodist-1', 'iva-order-1')
    expect(stranger.findings[0]?.sentence).toContain('должностное лицо работает в другой школе')
    expect(await db().curator.count({ where: { kind: 'TUTOR' } })).toBe(0)
    expect(codes(await assign('TUTOR', 'rodniki-director', 'iva-order-1'))).toEqual([])
    expect(await db().curator.count({ where: { kind: 'TUTOR' } })).toBe(1)
  },
  'IVANOVO_ROLE_WITHOUT_ACT at curator.assign': async () => {
    const bare = await assign('SCHOOL_COORDINATOR', 'rodniki-director', null)
    expect(bare.findings).toMatchObject([{ code: 'IVANOVO_ROLE_WITHOUT_ACT', level: 'WARNING' }])
    expect(await db().curator.count({ where: { person: { key: 'rodniki-director' } } })).toBeGreaterThan(0)
    expect(codes(await assign('MUNICIPAL_CURATOR', 'rodniki-methodist-1', 'rodniki-order-4.1'))).toEqual([])
    expect(codes(await assign('METHODIST', 'rodniki-director', null))).toEqual([])
  },
  'IVANOVO_BEFORE_APPROVAL at roadmap.approve': async () => {
    const approve = async (approvedOn: string) => {
      await db().obligation.deleteMany({ where: { roadmap: { key: 'rodniki' } } })
      const data = { status: 'DRAFT', approvedOn: null } as const
      const { id, version, orderId } = await db().roadmap.update({ where: { key: 'rodniki' }, data })
      const input = { roadmap: global('Roadmap', id), version, order: global('Order', orderId ?? '') }
      return perform('approveRoadmap', { ...input, approvedOn })
    }
    expect(of(await approve('2020-12-31'), 'IVANOVO_BEFORE_APPROVAL')).toEqual([])
    const late = of(await approve('2021-01-26'), 'IVANOVO_BEFORE_APPROVAL')
    expect(late).toMatchObject([{ level: 'WARNING' }])
    expect(late[0]?.sentence).toContain('срок до 31.12.2020, дорожная карта утверждена 26.01.2021')
  },
  'IVANOVO_MEMO_MISSING at roadmap.close': async () => {
    const refused = of(await close('rodniki'), 'IVANOVO_MEMO_MISSING')
    expect(refused).toMatchObject([{ level: 'REFUSAL' }])
    expect(refused[0]?.sentence).toContain('нет справки – ')
    expect((await roadmap('rodniki')).status).toBe('APPROVED')
    await writeMemo()
    expect(of(await close('rodniki'), 'IVANOVO_MEMO_MISSING')).toEqual([])
    expect((await roadmap('rodniki')).status).toBe('CLOSED')
  },
  'IVANOVO_HIGH_RISK_UNCOVERED at roadmap.close': async () => {
    const uncovered = of(await close('rodniki'), 'IVANOVO_HIGH_RISK_UNCOVERED')
    expect(uncovered).toHaveLength(4)
    expect(uncovered[0]?.level).toBe('WARNING')
    const factors = await db().ivanovoRiskFactor.findMany({
      where: { significance: 'HIGH' },
      orderBy: { number: 'asc' },
    })
    await db().ivanovoAntiRiskProgram.createMany({
      data: factors.map(({ id: factorId, regionId, municipalityId, schoolId }) => ({
        factorId,
        regionId,
        municipalityId,
        schoolId,
        title: 'Программа',
        approvedOn: day('2021-03-25'),
      })),
    })
    expect(of(await close('rodniki'), 'IVANOVO_HIGH_RISK_UNCOVERED')).toEqual([])
  },
  'IVANOVO_SHARE_BELOW_TARGET at roadmap.close': async () => {
    expect(of(await close('puchezh'), 'IVANOVO_SHARE_BELOW_TARGET')).toEqual([])
    const place = await db().municipality.findUniqueOrThrow({ where: { key: 'puchezh' } })
    const owner = { regionId: place.regionId, municipalityId: place.id }
    const { id: schoolId } = await db().school.create({
      data: {
        ...owner,
        key: 'puchezh-invented',
        name: 'МОУ «Выдуманная школа»',
        shortName: 'Выдуманная школа',
        kind: 'BASIC',
        supports: { create: { category: 'LOW_RESULTS' } },
      },
    })
    expect(of(await close('puchezh'), 'IVANOVO_SHARE_BELOW_TARGET')).toHaveLength(3)
    const own = { ...owner, schoolId }
    const approvedOn = day('2021-01-10')
    await db().ivanovoSchoolDocument.create({
      data: { ...own, kind: 'PROGRAM', title: 'Программа развития', approvedOn },
    })
    await db().ivanovoTeamTraining.create({ data: { ...own, program: 'Курсы', completedOn: approvedOn } })
    const left = of(await close('puchezh'), 'IVANOVO_SHARE_BELOW_TARGET')
    expect(left).toMatchObject([{ level: 'WARNING' }])
    expect(left[0]?.sentence).toContain('Школы с адресной поддержкой: 0 из 1 (0 % вместо 100 %)')
  },
}

describe('what actions are held against', () => {
  for (const [name, tryOut] of Object.entries(cases)) test(name, tryOut)

  test('is tried out at the moments declared', () => {
    const declared = Object.entries(ivanovo.findings).flatMap(([code, { at }]) =>
      at.filter(one => one !== 'roadmap.review' && one !== 'mutation').map(action => `${code} at ${action}`),
    )
    expect(declared).toEqual(expect.arrayContaining(Object.keys(cases)))
  })

  test('says nothing of another region', async () => {
    expect(codes(await close('livny'))).toEqual(['CLOSED_UNFINISHED'])
  })
})

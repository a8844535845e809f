import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { plugins } from '../../plugins/index.ts'
import { verifyAudit } from '../audit/verify.ts'
import { globalId } from '../graphql/global-id.ts'
import { createSchema } from '../graphql/schema.ts'
import { administrator, testServer } from '../testing/server.ts'
import { otherTexts, personalDataRegister } from './register.ts'

const server = testServer({ visitor: administrator })
const podyom = fileURLToPath(new URL('../../tools/cli/podyom.ts', import.meta.url))
const run = (...args: readonly string[]) =>
  new Promise<{ readonly code: number; readonly out: string; readonly error: string }>(resolve => {
    const env = { ...process.env, DATABASE_URL: server().database.url }
    const child = execFile(process.execPath, [podyom, 'personal-data', ...args], { env }, (_, out, error) =>
      resolve({ code: child.exitCode ?? 1, out, error }),
    )
  })

const key = 'khotynets-chief-specialist'
const name = 'Проверочная Мария Тестовна'
const person = () => server().database.db.person.findUniqueOrThrow({ where: { key } })

/** Texts that name no person: codes, numbers, names of places and subjects, words of the platform itself. */
const impersonal = new Set(
  `about act actNumber action actions aliases benchmark center checkpoints code contractNumber controls description enumValue shortLabel
  core cursor expectedNumber formerName formerShortName forms heading id item key kind kinds label level
  levels locality mediaType message name nameInSource nonResidentShareText number oktmo plugin
  protocolNumber qualifiedTeacherShareText recordType recurrence regions requestId schedule
  schoolYear schoolYears scope sentence sequence sha256 shortName subject subjects system term timeZone
  topic type types unit value version`.split(/\s+/),
)
const impersonalFields = new Set([
  'ActivityDetails.url',
  'Evidence.link',
  'GroupGrant.group',
  'AssessmentResult.basis',
  'SourceDefect.place',
  'TermCandidate.reason',
  'ReferenceItem.note',
  'RiskFactor.origin',
  'RiskProgram.origin',
  'RowError.reason',
  'RowError.path',
  'PluginInfo.title',
  'IndicatorTarget.text',
  'RoadmapPeriod.text',
  'PolicySetting.choice',
  'PolicySetting.days',
  'PolicyValue.title',
  'PolicyValue.choices',
  'PolicyValue.enum',
  'PolicyValue.choice',
  'PolicyValue.days',
  'Import.profile',
  'Notice.text',
  'Import.failure',
  'ImportValue.field',
  'ImportError.cell',
  'ImportError.field',
  'ImportError.reason',
  'Webhook.url',
  'Webhook.document',
  'Webhook.states',
  'WebhookAttempt.error',
  'CreateWebhookPayload.secret',
  'RotateWebhookSecretPayload.secret',
])

describe('the register of personal data', () => {
  test('has every text of the contract that may name a person: mark a new one with @personalData', () => {
    const unmarked = otherTexts(createSchema(plugins)).filter(
      one => !impersonal.has(one.split('.')[1] ?? '') && !impersonalFields.has(one),
    )
    expect(unmarked).toEqual([])
  })

  test('has what needs the right to personal data', () => {
    const guarded = personalDataRegister(createSchema(plugins)).filter(one => one.isGuarded)
    expect(guarded.map(({ type, field }) => `${type}.${field}`).toSorted()).toEqual([
      'Person.email',
      'Person.fullName',
      'Person.phone',
      'RecordState.who',
      'RoadmapAmendment.who',
      'RoadmapChange.who',
      'User.subject',
    ])
  })

  test('is printed by podyom', async () => {
    const { code, out } = await run('register')
    expect(code).toBe(0)
    expect(out).toMatch(/`Person.fullName` \| Фамилия, имя, отчество \|/)
  })
})

describe('the personal data of an official', () => {
  beforeAll(async () => {
    const { db } = server().database
    const { id, regionId: home } = await person()
    const regionId = home ?? ''
    await db.person.update({
      where: { id },
      data: {
        fullName: name,
        email: 'm@example.org',
        phone: '+7 486 000-00-00',
        note: 'Замещает.',
        duties: ['Учёт'],
      },
    })
    const campaign = await db.monitoringCampaign.findFirstOrThrow()
    await db.monitoringCampaign.update({
      where: { id: campaign.id },
      data: { memoText: 'Справка передана М. Т. ПРОВЕРОЧНОЙ.', regionId },
    })
    const roadmap = await db.roadmap.findFirstOrThrow({ where: { regionId } })
    await db.roadmap.update({
      where: { id: roadmap.id },
      data: {
        note: 'С Проверочной Марией Тестовной и другой Проверочной.',
        expectedResults: ['Отчёт Проверочной М.Т.'],
      },
    })
    await db.roadmapTask.create({
      data: { roadmapId: roadmap.id, position: 90, text: 'Помочь Проверочной М. Т. с отчётом' },
    })
    await db.idempotencyKey.create({
      data: {
        owner: 'anyone',
        key: 'repeat-of-it',
        request: 'x',
        result: { id: roadmap.id, findings: [{ sentence: 'Нет отчёта Проверочной М. Т.' }] },
      },
    })
    const elsewhere = await db.roadmap.findFirstOrThrow({ where: { regionId: { not: regionId } } })
    await db.roadmap.update({
      where: { id: elsewhere.id },
      data: { note: 'Проверочная М. Т. другого региона.' },
    })
    await server().database.pool.query(
      `insert into core.audit_entry (user_title, action, record_type, record_id, before, after, region_id, request_id, previous, hash)
       values ('Кто-то', 'editRoadmap', 'Roadmap', $1, $2, $4, $3, 'x', '', '')`,
      [
        roadmap.id,
        JSON.stringify({ id: roadmap.id, note: 'Отвечает Проверочная М. Т.' }),
        regionId,
        JSON.stringify({ id: roadmap.id, note: 'Отвечает Проверочная М. Т. одна.' }),
      ],
    )
  })

  test('are exported whole, with the texts that mention them, and the audit log has the reason', async () => {
    const { code, out } = await run('export', key, '--reason', 'Запрос субъекта')
    expect(code).toBe(0)
    const { records, mentions } = JSON.parse(out)
    expect(records.Person).toMatchObject([{ key, full_name: name, email: 'm@example.org' }])
    expect(Object.keys(records).length).toBeGreaterThan(1)
    expect(
      mentions.map((one: { type: string; field: string }) => `${one.type}.${one.field}`).toSorted(),
    ).toEqual([
      '"core"."roadmap_task".text',
      'MonitoringCampaign.memoText',
      'Roadmap.expectedResults',
      'Roadmap.note',
      'Roadmap.note',
    ])
    const { id } = await person()
    const entries = await server().database.db.auditEntry.findMany({
      where: { action: 'exportPersonalData' },
    })
    expect(entries).toMatchObject([{ recordType: 'Person', recordId: id, basis: 'Запрос субъекта' }])
  })

  test('are erased only with --apply, after a plan; the audit log has the reason, no name, and an unbroken chain', async () => {
    const { version } = await person()
    const plan = await run('erase', key, '--reason', 'Увольнение')
    expect(plan.out).toMatch(/fullName, email, phone, duties, note/)
    expect(plan.out).toMatch(/упоминание: MonitoringCampaign .+, поле memo_text: имя заменяется/)
    expect(plan.out).toMatch(/упоминание: Roadmap .+, поле note: проверьте сами – запись другого региона/)
    expect(plan.out).toMatch(/упоминание: Roadmap .+, поле note: проверьте сами – фамилия без имени/)
    expect(plan.out).toContain('имя скрывается в записях, всего 1')
    expect(await person()).toMatchObject({ fullName: name, version })
    const { code } = await run('erase', key, '--reason', 'Увольнение', '--apply')
    expect(code).toBe(0)
    expect(await person()).toMatchObject({
      fullName: null,
      email: null,
      phone: null,
      note: null,
      duties: [],
      version: version + 1,
    })
    const { db, pool } = server().database
    const entries = await db.auditEntry.findMany()
    const { id, regionId: home } = await person()
    const regionId = home ?? ''
    const erasures = entries.filter(one => one.action === 'erasePersonalData')
    expect(erasures.map(one => one.recordType).toSorted()).toEqual([
      'MonitoringCampaign',
      'Person',
      'Roadmap',
      'Roadmap',
      'Roadmap',
    ])
    expect(erasures.find(one => one.recordId === id)).toMatchObject({
      basis: 'Увольнение',
      before: null,
      after: null,
    })
    const shown = await server().ask('{ audit(first: 200) { entries { action before after } } }')
    expect(shown.errors).toEqual([])
    expect(JSON.stringify(shown.data)).not.toMatch(/проверочн/i)
    expect(JSON.stringify(shown.data)).toContain('Отвечает [имя удалено]')
    const roadmap = await db.roadmap.findFirstOrThrow({
      where: { regionId, note: { contains: 'имя удалено' } },
    })
    expect(roadmap).toMatchObject({
      note: 'С [имя удалено] и другой Проверочной.',
      expectedResults: ['Отчёт [имя удалено]'],
    })
    const state = await server().ask(
      'query ($id: ID!, $at: DateTime!) { recordAsOf(id: $id, at: $at) { fields { name value } } }',
      { id: globalId('Roadmap', roadmap.id), at: new Date().toISOString() },
    )
    expect(JSON.stringify(state.data)).toContain('Отвечает [имя удалено]')
    expect(await db.roadmap.count({ where: { note: 'Проверочная М. Т. другого региона.' } })).toBe(1)
    expect(await db.roadmapTask.findFirstOrThrow({ where: { position: 90 } })).toMatchObject({
      text: 'Помочь [имя удалено] с отчётом',
      version: 2,
    })
    // The texts of its own, and that of its part, which a mirror reads with the roadmap.
    const changes = await db.change.findMany({ where: { recordId: roadmap.id }, orderBy: { seq: 'asc' } })
    expect(changes.map(one => one.version)).toEqual([
      roadmap.version - 2,
      roadmap.version - 1,
      roadmap.version,
    ])
    const repeat = await db.idempotencyKey.findFirstOrThrow({ where: { key: 'repeat-of-it' } })
    expect(repeat.result).toEqual({ id: roadmap.id, findings: [] })
    expect(await verifyAudit(pool)).toBeNull()
    expect(await db.change.findMany({ where: { type: 'Person', key } })).toMatchObject([
      { version: version + 1 },
    ])
  })

  test('are erased of all who ended before a day, users too', async () => {
    const { db, pool } = server().database
    const ended = new Date('2020-01-01')
    const { id } = await db.appUser.create({
      data: { title: 'Иванова И. И.', subject: 'ivanova', archivedAt: ended },
    })
    await db.noticePreference.create({ data: { userId: id, email: 'ivanova@example.ru', updatedAt: ended } })
    await db.person.update({ where: { key }, data: { fullName: name, archivedAt: ended } })
    await pool.query(
      `insert into core.audit_entry (user_id, user_title, action, record_type, record_id, request_id, previous, hash)
       values ($1, 'Иванова И. И.', 'updateSchool', 'School', gen_random_uuid(), 'x', '', '')`,
      [id],
    )
    const authors = async () => {
      const { data } = await server().ask('{ audit(first: 50) { entries { user action } } }')
      return data.audit.entries.filter((one: { action: string }) => one.action === 'updateSchool')
    }
    expect(await authors()).toEqual([{ user: 'Иванова И. И.', action: 'updateSchool' }])
    const { out } = await run('erase', '--ended-before', '2021-01-01', '--reason', 'Срок хранения', '--apply')
    expect(out).toMatch(/Стёрто: 2\./)
    expect(await authors()).toEqual([{ user: 'Удалённый пользователь', action: 'updateSchool' }])
    expect(await verifyAudit(pool)).toBeNull()
    expect(await db.appUser.findUniqueOrThrow({ where: { id } })).toMatchObject({
      title: 'Удалённый пользователь',
      subject: null,
    })
    expect(await db.noticePreference.findUniqueOrThrow({ where: { userId: id } })).toMatchObject({
      email: null,
    })
    expect((await run('erase', '--ended-before', '2021-01-01', '--reason', 'Срок хранения')).out).toMatch(
      /Будет стёрто: 0\./,
    )
  })

  test.each([
    [['export', 'nobody', '--reason', 'Запрос'], 'nobody'],
    [['erase', '--reason', 'Запрос'], '--ended-before'],
    [['erase', '--ended-before', '31.12.2020', '--reason', 'Запрос'], 'ГГГГ-ММ-ДД'],
    [['erase', key, '--reason', ' '], '--reason'],
  ])('are not touched by a command with a mistake: %j', async (args, word) => {
    const { code, error } = await run(...args)
    expect(code).toBe(1)
    expect(error).toContain(word)
  })
})

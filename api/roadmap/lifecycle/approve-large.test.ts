import { expect, test } from 'vitest'
import { verifyAudit } from '../../audit/verify.ts'
import { globalId } from '../../graphql/global-id.ts'
import { administrator, testServer } from '../../testing/server.ts'

const server = testServer({ visitor: administrator })
const schoolCount = 600
const activityCount = 30

const send = async (name: string, input: object, record = 'record { id }') => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${record} findings { code } } }`
  const { data, errors } = await server().ask(document, { input })
  expect(errors).toEqual([])
  return data[name].record.id
}

test('a roadmap of six hundred schools and thirty activities is approved in one transaction', async () => {
  const { db } = server().database
  const place = await db.municipality.findUniqueOrThrow({ where: { key: 'livny' } })
  const within = { regionId: place.regionId, municipalityId: place.id }
  await db.school.createMany({
    data: Array.from({ length: schoolCount }, (_, index) => ({
      ...within,
      key: `livny-many-${index}`,
      name: `Школа ${index}`,
      shortName: `Школа ${index}`,
      kind: 'BASIC' as const,
    })),
  })
  const group = await db.organization.create({
    data: { ...within, key: 'livny--many', kind: 'SCHOOL_GROUP', name: 'Школы округа' },
  })
  const roadmap = await send('createRoadmap', {
    owner: globalId('Municipality', place.id),
    title: 'Большая карта',
    period: {
      kind: 'SCHOOL_YEAR',
      text: '2023-2024 учебный год',
      start: '2023-09-01',
      end: '2024-08-31',
    },
    sections: [
      {
        title: 'Организация работы',
        activities: Array.from({ length: activityCount }, (_, index) => ({
          number: `1.${index + 1}`,
          title: `Мероприятие ${index + 1}`,
          term: 'до 20 мая 2024 г.',
          responsible: [globalId('Organization', group.id)],
        })),
      },
    ],
  })
  const [, roadmapId = ''] = Buffer.from(roadmap, 'base64url').toString().split(':')
  const schools = await db.school.findMany({ where: { key: { startsWith: 'livny-many-' } } })
  await db.roadmapSchool.createMany({ data: schools.map(({ id }) => ({ roadmapId, schoolId: id })) })
  await send('approveRoadmap', { roadmap, version: 1, approvedOn: '2021-02-01' })
  // Two thousand rows go by one statement: each obligation is stored, published in the feed and audited.
  const [inserts, others] = [3 * Math.ceil((schoolCount * activityCount) / 2_000), 22]
  expect(server().database.sql.length).toBeLessThanOrEqual(inserts + others)
  const count = schoolCount * activityCount
  expect(await db.obligation.count({ where: { roadmapId } })).toBe(count)
  expect(await db.auditEntry.count({ where: { recordType: 'Obligation' } })).toBe(count)
  expect(await verifyAudit(server().database.pool)).toBeNull()
}, 600_000)

import { createHash } from 'node:crypto'
import { globalId } from '../api/id.ts'
import type { TestServer } from '../api/testing.server.ts'
import { measured, orderOf, reportOf, resultOf, roadmapOf } from './testing.inputs.ts'

/** The municipality of each region in which a world is made. */
export const places = { 'RU-ORL': 'livny', 'RU-IVA': 'rodniki', 'RU-PER': 'orda' } as const
export type RegionCode = keyof typeof places

/** A record of every kind that a mutation names, all of one region; one made for each use, so that none is in another's way. */
export type World = Awaited<ReturnType<typeof makeWorld>>

const day = (text: string) => new Date(text)

/**
 * Makes the same records in a region by the mutations of the API as an administrator, and past it what only some
 * regions have: the rows of all plugins, so that each region has foreign ones of every type.
 */
export async function makeWorld(server: TestServer, code: RegionCode) {
  const { db } = server.database
  const place = await db.municipality.findUniqueOrThrow({ where: { key: places[code] } })
  const within = { regionId: place.regionId, municipalityId: place.id }
  const make = maker(server)
  const newSchool = async (name: string) =>
    (
      await db.school.create({
        data: { ...within, key: `${place.key}-${name}`, name, shortName: `${name} ${code}`, kind: 'BASIC' },
      })
    ).id
  const [firstId, secondId] = [await newSchool('first'), await newSchool('second')]
  const idleSchool = globalId('School', await newSchool('idle'))
  const [region, municipality] = [globalId('Region', place.regionId), globalId('Municipality', place.id)]
  const [school, partner] = [globalId('School', firstId), globalId('School', secondId)]
  const ground = await db.schoolSupport.create({ data: { schoolId: firstId, category: 'LOW_RESULTS' } })
  const role = await db.schoolRole.create({ data: { schoolId: firstId, role: 'LEADER' } })

  const organization = await make('registerOrganization', {
    municipality,
    kind: 'METHODICAL_SERVICE',
    name: 'Служба',
  })
  const otherOrganization = await make('registerOrganization', {
    municipality,
    kind: 'METHODICAL_SERVICE',
    name: 'Методический кабинет',
  })
  const person = await make('registerPerson', { school, position: 'Учитель' })
  const successor = await make('registerPerson', { school, position: 'Заместитель директора' })
  const idlePerson = await make('registerPerson', { school, position: 'Совместитель' })
  const idleOrganization = await make('registerOrganization', {
    municipality,
    kind: 'METHODICAL_SERVICE',
    name: 'Служба, которой больше нет',
  })
  const order = await make('registerOrder', orderOf({ municipality }))
  const idleOrder = await make('registerOrder', orderOf({ municipality }))
  const clause = await db.orderClause.findFirstOrThrow({ where: { order: { id: rowOf(order) } } })
  const orderClause = globalId('OrderClause', clause.id)
  const idle = await db.orderClause.findFirstOrThrow({ where: { order: { id: rowOf(idleOrder) } } })

  const { sections, ...blank } = roadmapOf(school, school)
  const draft = await make('createRoadmap', { ...blank, sections: [...sections, ...sections] })
  const approved = async (owner: string, rest: object = {}) => {
    const roadmap = await make('createRoadmap', { ...roadmapOf(owner, school), ...rest })
    await make('approveRoadmap', { roadmap, version: 1, approvedOn: '2023-09-05' })
    return roadmap
  }
  const [roadmap, nextRoadmap] = [await approved(school), await approved(school)]
  const municipal = await approved(municipality, { coveredSchools: [school] })
  const roadmapId = rowOf(roadmap)
  const ofDraft = { where: { roadmapId: rowOf(draft) }, orderBy: { position: 'asc' } } as const
  const draftSection = await db.roadmapSection.findFirstOrThrow(ofDraft)
  const draftActivity = await db.activity.findFirstOrThrow(ofDraft)
  const section = await db.roadmapSection.findFirstOrThrow({ where: { roadmapId } })
  const activity = await db.activity.findFirstOrThrow({ where: { roadmapId } })
  const [waiting, reported, waived] = (
    await db.obligation.findMany({ where: { roadmapId }, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] })
  ).map(({ id }) => globalId('Obligation', id))
  if (!waiting || !reported || !waived) throw new Error(`the roadmap in ${code} has no three obligations`)
  await make('waiveObligation', { obligation: waived, version: 1, ground: 'Карантин.' })
  const report = await make('submitReport', reportOf(reported))
  const returned = globalId(
    'Obligation',
    (
      await db.obligation.findFirstOrThrow({
        where: { roadmapId: rowOf(nextRoadmap) },
        orderBy: { dueOn: 'asc' },
      })
    ).id,
  )
  const returnedReport = await make('submitReport', reportOf(returned))
  const indicator = await make('defineIndicator', { roadmap, ...measured })
  const municipalIndicator = await make('defineIndicator', { roadmap: municipal, ...measured })
  const idleIndicator = await make('defineIndicator', { roadmap, ...measured, code: 'П-9' })
  const value = await db.indicatorValue.create({
    data: {
      ...within,
      schoolId: firstId,
      indicatorId: rowOf(indicator),
      measuredOn: day('2023-10-02'),
      value: 1,
    },
  })

  const campaignOf = { roadmap: municipal, orderClause, schools: [school], dueOn: '2023-12-29' }
  const campaign = await make('openCampaign', { ...campaignOf, title: 'Первая' })
  const fullCampaign = await make('openCampaign', { ...campaignOf, title: 'Вторая' })
  await make('submitCampaign', { campaign: fullCampaign, school, version: 1 })
  const curator = await make('assignCurator', { kind: 'SCHOOL_CURATOR', person, school, orderClause })
  const coordinator = await make('assignCurator', { kind: 'MUNICIPAL_COORDINATOR', person, municipality })
  const curators = { curator: `${place.key}-first-curator`, coordinator: `${place.key}-coordinator` }
  await db.curator.update({ where: { id: rowOf(curator) }, data: { key: curators.curator } })
  await db.curator.update({ where: { id: rowOf(coordinator) }, data: { key: curators.coordinator } })
  const partnership = await make('createPartnership', {
    ...{ kind: 'NETWORK_CONTRACT', supportedSchool: school, leaderSchool: partner, validFrom: '2023-09-01' },
  })
  const marks = { results: [resultOf(school, `Предмет ${code}`)] }
  const assessment = await make('recordAssessmentResults', marks, 'records')
  const organizationId = rowOf(otherOrganization)
  await db.organizationMember.createMany({
    data: [
      { organizationId, position: 1, schoolId: firstId },
      { organizationId, position: 2, personId: rowOf(person) },
    ],
  })

  const newUser = (title: string) =>
    make('createUser', { title: `${title} ${code}`, grants: [{ role: 'REGIONAL', region }] })
  const [user, blocked] = [await newUser('Специалист'), await newUser('Бывший специалист')]
  const key = await make('createKey', { user })
  // A file that the earlier report names: whoever reports again may name it once more.
  const sha256 = createHash('sha256').update(code).digest('hex')
  const file = await db.storedFile.create({
    data: {
      ...{ name: 'protocol.pdf', size: 1, mediaType: 'application/pdf', createdAt: day('2023-12-01') },
      uploader: { connect: { id: rowOf(user) } },
      blob: { create: { sha256, touchedAt: day('2023-12-01') } },
    },
  })
  await db.evidence.updateMany({ where: { reportId: rowOf(returnedReport) }, data: { fileId: file.id } })
  await make('returnReport', { report: returnedReport, version: 1, reason: 'Приложите протокол.' })
  await make('blockUser', { user: blocked, version: 1 })

  const own = { ...within, schoolId: firstId }
  const helpProgram = await db.oryolHelpProgram.create({
    data: { ...own, roadmapId, dueOn: day('2023-12-01'), source: 'Приказ' },
  })
  const talkedOver = await db.oryolHelpProgram.create({
    data: {
      ...{ ...own, roadmapId: rowOf(municipal), dueOn: day('2023-12-01'), source: 'Приказ' },
      ...{ interviewedOn: day('2023-09-10'), discussedOn: day('2023-09-20') },
    },
  })
  const deficitChain = await db.oryolDeficitChain.create({
    data: {
      ...{ ...own, schoolYear: '2023-2024', subjects: ['MATHEMATICS'], grades: [7], source: 'Приказ' },
      stages: { create: [{ kind: 'TEST_MATERIALS', position: 1 }] },
    },
  })
  const profile = await db.ivanovoRiskProfile.create({
    data: { ...own, schoolYear: '2022-2023', establishedOn: day('2023-02-01'), source: 'Анкета' },
  })
  const factor = await db.ivanovoRiskFactor.create({
    data: { ...own, profileId: profile.id, number: 1, name: 'Фактор', significance: 'HIGH' },
  })
  const program = await db.ivanovoAntiRiskProgram.create({
    data: { ...own, factorId: factor.id, title: 'Программа' },
  })
  const document = await db.ivanovoSchoolDocument.create({
    data: { ...own, kind: 'CONCEPT', title: 'Концепция' },
  })
  const support = await db.ivanovoTargetedSupport.create({
    data: { ...own, difficulty: 'Мало учителей', measure: 'Сетевые уроки', startsOn: day('2023-09-01') },
  })
  const training = await db.ivanovoTeamTraining.create({
    data: { ...own, program: 'Управление', completedOn: day('2023-10-01') },
  })
  const selfAssessment = await db.ivanovoSelfAssessment.create({
    data: { ...own, heldOn: day('2023-09-12') },
  })
  const session = await db.ivanovoSession.create({
    data: {
      ...{ ...within, roadmapId, heldOn: day('2023-09-14'), reviewsInterim: false },
      decisions: { create: [{ position: 1, text: 'Посетить уроки.' }] },
    },
  })
  const controlPoint = await db.ivanovoControlPoint.create({
    data: {
      ...{ ...within, roadmapId, stage: 'FINAL' },
      ...{ opensOn: day('2023-09-01'), dueOn: day('2023-12-29') },
    },
  })
  const concept = await db.permConcept.create({
    data: {
      ...{ regionId: place.regionId, title: 'Концепция', issuer: 'Министерство', actNumber: '1' },
      ...{ actOn: day('2023-02-01'), horizonYear: 2025 },
    },
  })
  const criteriaSet = await db.permCriteriaSet.create({
    data: {
      ...{ ...within, roadmapId, title: 'Критерии', coversLowResults: true, coversAdverseConditions: true },
      criteria: { create: [{ position: 1, title: 'Доля учителей' }] },
    },
  })
  const { id: approvedSetId } = await db.permCriteriaSet.create({
    data: {
      ...{ ...within, roadmapId, title: 'Утверждённые', approvedOn: day('2023-09-01') },
      ...{ coversLowResults: true, coversAdverseConditions: true },
    },
  })
  const neighbour = await neighbourOf(server, place)
  return {
    ...{ code, region, municipality, school, partner, organization, person, successor, order, orderClause },
    ...{ draft, roadmap, nextRoadmap, municipal, waiting, waived, report, indicator, campaign, fullCampaign },
    ...{ assessment, curator, partnership, otherOrganization, municipalIndicator, user, blocked, key },
    ...{ idlePerson, idleOrganization, idleIndicator, idleSchool, idleOrder },
    draftSection: globalId('RoadmapSection', draftSection.id),
    draftActivity: globalId('Activity', draftActivity.id),
    returned,
    // A file and a part of a school are no records that can be asked for by their ids.
    idleClause: globalId('OrderClause', idle.id),
    proof: { file: globalId('StoredFile', file.id) },
    parts: { ground: globalId('SchoolSupport', ground.id), role: globalId('SchoolRole', role.id) },
    keys: { municipality: place.key, school: `${place.key}-first`, ...curators },
    neighbour: { municipality: neighbour.key, school: `${place.key}-second` },
    idleMunicipality: globalId('Municipality', neighbour.id),
    section: globalId('RoadmapSection', section.id),
    activity: globalId('Activity', activity.id),
    value: globalId('IndicatorValue', value.id),
    helpProgram: globalId('OryolHelpProgram', helpProgram.id),
    talkedOver: globalId('OryolHelpProgram', talkedOver.id),
    deficitChain: globalId('OryolDeficitChain', deficitChain.id),
    factor: globalId('IvanovoRiskFactor', factor.id),
    program: globalId('IvanovoAntiRiskProgram', program.id),
    document: globalId('IvanovoSchoolDocument', document.id),
    support: globalId('IvanovoTargetedSupport', support.id),
    training: globalId('IvanovoTeamTraining', training.id),
    selfAssessment: globalId('IvanovoSelfAssessment', selfAssessment.id),
    session: globalId('IvanovoSession', session.id),
    controlPoint: globalId('IvanovoControlPoint', controlPoint.id),
    concept: globalId('PermConcept', concept.id),
    criteriaSet: globalId('PermCriteriaSet', criteriaSet.id),
    approvedSet: globalId('PermCriteriaSet', approvedSetId),
  }
}

/** Another municipality of the region, made where the seed has none. */
async function neighbourOf(
  { database: { db } }: TestServer,
  own: { readonly regionId: string; readonly key: string },
) {
  const key = `${own.key}-neighbour`
  return db.municipality.create({
    data: { key, name: 'Соседний округ', regionId: own.regionId, kind: 'MUNICIPAL_OKRUG' },
  })
}

/** Sends a mutation as an administrator of the platform and gives the new record's id; fails where it is refused. */
const maker =
  ({ ask }: TestServer) =>
  async (name: string, input: object, record = 'record'): Promise<string> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    const { data, errors } = await ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${record} { id } findings { sentence } } }`,
      { input },
      { as: [{ role: 'ADMIN', on: null }] },
    )
    const made = [data?.[name]?.[record] ?? []].flat()[0]?.id
    if (typeof made === 'string') return made
    throw new Error(`${name} is refused: ${JSON.stringify([errors, data])}`)
  }

/** The database id of a record that was made just now. */
const rowOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? ''

import {
  readTrialRegion,
  type TrialMunicipality,
  type TrialRegion,
} from '../../../prisma/seed/trial-region.ts'
import { dayAfter } from '../../calendar/days.ts'
import { printedDay } from '../../calendar/printed-day.ts'
import { sql } from '../../data/sql.ts'
import type { Database } from '../../database/connect.ts'
import type { RegionPlugin } from '../../plugin/contract.ts'
import { type Play, play } from './play.ts'
import { submitReports } from './reports.ts'

/** How long before the day the roadmaps were approved, and how long they last. */
const approved = -240
const ends = 125

/**
 * Loads an invented region at work, whose days are counted from today, by the mutations of the API; once. On a later start
 * it stays as it is, so that its days grow old like all others.
 */
export async function loadTrialRegion(
  database: Database,
  plugins: readonly RegionPlugin[],
  today = new Date().toISOString().slice(0, 10),
): Promise<void> {
  const trial = readTrialRegion()
  const [known] = await database.read(sql`select from core.region where code = ${trial.region.code}`)
  if (known) return
  const day = (offset: number) => dayAfter(today, offset)
  await play(database, plugins, async played => {
    played.on(day(approved - 30))
    const region = await played.perform('registerRegion', trial.region)
    const work = { played, day, trial, regionId: region.id }
    for (const [index, municipality] of trial.municipalities.entries())
      await loadMunicipality(work, municipality, index === 0)
  })
}

interface Work {
  readonly played: Play
  readonly day: (offset: number) => string
  readonly trial: TrialRegion
  readonly regionId: string
}

async function loadMunicipality(work: Work, given: TrialMunicipality, hasCampaign: boolean): Promise<void> {
  const { played, day, trial, regionId } = work
  const key = `${trial.region.code.toLowerCase()}-${given.word}`
  played.on(day(approved - 30))
  const { id: municipality } = await played.perform('registerMunicipality', {
    key,
    region: regionId,
    name: given.name,
    kind: given.kind,
    center: given.center,
    schoolCount: given.schools.length,
  })
  const authority = await played.perform('registerOrganization', {
    key: `${key}--authority`,
    municipality,
    kind: 'EDUCATION_AUTHORITY',
    name: given.authority,
  })
  const specialist = await played.perform('registerPerson', {
    organization: authority.id,
    ...given.specialist,
  })
  const schools = await registerSchools(work, municipality, key, given)
  const order = await played.perform('registerOrder', {
    municipality,
    number: '15',
    date: day(approved - 1),
    issuer: authority.id,
    issuerName: given.authority,
    title: 'О поддержке школ с низкими результатами',
    controller: specialist.id,
    basis: [],
    clauses: [{ number: '1', text: 'Школам представлять отчёты о поддержке.', responsibles: schools }],
  })
  await assignTutors(work, given, schools)
  const roadmap = await approveRoadmap(work, { municipality, key, order: order.id, given, schools })
  await measure(work, roadmap)
  await submitReports({ played, day, roadmap, schools })
  if (hasCampaign) await openCampaign(work, { roadmap, order: order.id, specialist: specialist.id, schools })
}

async function registerSchools(
  { played, trial }: Work,
  municipality: string,
  key: string,
  { schools }: TrialMunicipality,
): Promise<readonly string[]> {
  const rows = schools.map(({ word, name, kind, isRural }) => {
    const [form, full] = kind === 'SECONDARY' ? ['СОШ', 'средняя'] : ['ООШ', 'основная']
    return {
      key: `${key}-${word}`,
      municipality,
      name: `МБОУ «${name} ${full} школа» (учебная)`,
      shortName: `${name} ${form}`,
      legalForm: 'BUDGETARY',
      kind,
      isRural,
      externalId: { system: 'TRIAL', value: `${trial.region.code}-${word}` },
    }
  })
  const query = `mutation ($input: RegisterSchoolsInput!) { registerSchools(input: $input) { records { id version } } }`
  const { registerSchools: stored } = await played.ask<{
    registerSchools: { records: { id: string; version: number }[] }
  }>(query, { input: { schools: rows } })
  for (const { id: school, version } of stored.records)
    await played.perform('addSchoolSupport', { school, version, category: 'LOW_RESULTS' })
  return stored.records.map(({ id }) => id)
}

async function assignTutors({ played, day }: Work, given: TrialMunicipality, schools: readonly string[]) {
  for (const [index, { tutor }] of given.schools.entries()) {
    const school = schools[index]
    const { id: person } = await played.perform('registerPerson', {
      school,
      position: 'Учитель-методист',
      fullName: tutor,
    })
    await played.perform('assignCurator', { kind: 'TUTOR', person, school, validFrom: day(approved) })
  }
}

interface Planned {
  readonly municipality: string
  readonly key: string
  readonly order: string
  readonly given: TrialMunicipality
  readonly schools: readonly string[]
}

async function approveRoadmap(
  { played, day, trial }: Work,
  { municipality, key, order, given, schools }: Planned,
): Promise<string> {
  played.on(day(approved))
  const sections = trial.sections.map((section, at) => ({
    number: `${at + 1}`,
    title: section.title,
    kind: section.kind,
    activities: section.activities.map(({ due, title, result }, index) => ({
      number: `${at + 1}.${index + 1}`,
      title,
      term: `до ${printedDay(day(due))}`,
      responsible: schools,
      plannedResult: result,
    })),
  }))
  const period = { kind: 'PROJECT', start: day(approved), end: day(ends) }
  const draft = await played.perform('createRoadmap', {
    owner: municipality,
    key: `${key}--roadmap`,
    title: given.roadmap,
    coveredSchools: schools,
    period: { ...period, text: `${printedDay(period.start)} – ${printedDay(period.end)}` },
    sections,
  })
  const approval = { roadmap: draft.id, version: draft.version, approvedOn: day(approved), order }
  return (await played.perform('approveRoadmap', approval)).id
}

async function measure({ played, day, trial }: Work, roadmap: string): Promise<void> {
  for (const { target, values, ...indicator } of trial.indicators) {
    played.on(day(approved))
    const { id } = await played.perform('defineIndicator', {
      ...indicator,
      roadmap,
      target: { kind: 'ABSOLUTE', value: target, text: `${target} ${indicator.unit}` },
    })
    played.on(day(0))
    const rows = values.map((value, index) => ({
      indicator: id,
      measuredOn: quarterEnd(day(0), values.length - index),
      value,
      source: 'Учебные данные',
    }))
    const query = `mutation ($input: RecordIndicatorValuesInput!) { recordIndicatorValues(input: $input) { findings { sentence } } }`
    await played.ask(query, { input: { values: rows } })
  }
}

/** The last day of the quarter that ended so many quarters ago. */
function quarterEnd(today: string, ago: number): string {
  const date = new Date(today)
  const quarter = Math.floor(date.getUTCMonth() / 3) + 1 - ago
  return new Date(Date.UTC(date.getUTCFullYear(), quarter * 3, 0)).toISOString().slice(0, 10)
}

interface Collected {
  readonly roadmap: string
  readonly order: string
  readonly specialist: string
  readonly schools: readonly string[]
}

async function openCampaign({ played, day }: Work, { roadmap, order, specialist, schools }: Collected) {
  played.on(day(-10))
  const found = await played.ask<{ node: { clauses: { id: string }[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Order { clauses { id } } } }',
    { id: order },
  )
  const { id: campaign } = await played.perform('openCampaign', {
    roadmap,
    orderClause: found.node.clauses[0]?.id,
    schools,
    dueOn: day(5),
    title: 'Мониторинг поддержки школ',
    memoAuthor: specialist,
  })
  played.on(day(-2))
  for (const school of schools.slice(0, 2))
    await played.perform('submitCampaign', { campaign, school, version: 1 })
}

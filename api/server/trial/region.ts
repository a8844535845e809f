import { readTrialRegion, type TrialMunicipality } from '../../../prisma/seed/trial-region.ts'
import { dayAfter } from '../../calendar/days.ts'
import { sql } from '../../data/sql.ts'
import type { Database } from '../../database/connect.ts'
import type { RegionPlugin } from '../../plugin/contract.ts'
import { play } from './play.ts'
import { approved, playRound, type Stage } from './round.ts'

/**
 * Loads an invented region at work, whose days are counted from today, by the mutations of the API; once. A later start
 * begins another round where the last one has grown old: see `refreshTrialRegion`.
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

interface Work extends Stage {
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
  await playRound(work, {
    municipality,
    key: `${key}--roadmap`,
    title: given.roadmap,
    order: order.id,
    specialist: specialist.id,
    schools,
    hasCampaign,
  })
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

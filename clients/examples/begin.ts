import { readFile } from 'node:fs/promises'
import type { PodyomClient } from '../client.ts'
import {
  ApproveRoadmapDocument,
  CreateRoadmapDocument,
  type ListedSchoolInput,
  MunicipalitiesDocument,
  ObligationsDocument,
  RegionsDocument,
  RegisterMunicipalityDocument,
  type RegisterMunicipalityInput,
  RegisterRegionDocument,
  type RegisterRegionInput,
  RegisterSchoolsDocument,
  RoadmapDocument,
  SubmitReportDocument,
} from '../core/generated/graphql.ts'
import { changed, need, once, say } from './answer.ts'
import { run, UserError } from './run.ts'

/** What a regional system tells of one municipality and its schools. */
interface Begin {
  readonly region: RegisterRegionInput
  readonly municipality: Omit<RegisterMunicipalityInput, 'region' | 'key'> & { readonly word: string }
  /** What the system is called: with its numbers of schools it tells them apart. */
  readonly system: string
  readonly schools: readonly (Omit<ListedSchoolInput, 'municipality' | 'externalId'> & {
    readonly value: string
  })[]
}

const [file, day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2)
const year = day.slice(0, 4)
const mostSchools = 200

/** The region, registered by the first run. */
const regionOf = async ({ ask }: PodyomClient, region: RegisterRegionInput) => {
  const { regions } = need(await ask(RegionsDocument, {}))
  const known = regions.nodes.find(({ code }) => code === region.code)
  if (known) return known
  say(`Добавляем регион ${region.code}.`)
  return changed(need(await ask(RegisterRegionDocument, { input: region }, once())).registerRegion)
}

/** The municipality, registered by the first run. */
const municipalityOf = async (
  { ask, pages }: PodyomClient,
  region: { readonly id: string; readonly code: string },
  { word, ...rest }: Begin['municipality'],
) => {
  const key = `${region.code.toLowerCase()}-${word}`
  const variables = { filter: { region: region.id }, first: 200 }
  for await (const known of pages(MunicipalitiesDocument, variables, data => data.municipalities))
    if (known.key === key) return known
  say(`Добавляем муниципальное образование ${key}.`)
  const input = { ...rest, key, region: region.id }
  return changed(need(await ask(RegisterMunicipalityDocument, { input }, once())).registerMunicipality)
}

/** The list of schools from the regional system: new ones are registered, known ones updated. */
const schoolsOf = async ({ ask }: PodyomClient, municipality: string, { system, schools }: Begin) => {
  const ids: string[] = []
  for (let from = 0; from < schools.length; from += mostSchools) {
    const rows = schools
      .slice(from, from + mostSchools)
      .map(({ value, ...school }) => ({ ...school, municipality, externalId: { system, value } }))
    const { registerSchools } = need(await ask(RegisterSchoolsDocument, { input: { schools: rows } }, once()))
    const { created, updated, records } = registerSchools
    say(
      `Школ добавлено: ${created}, изменено: ${updated}, без изменений: ${records.length - created - updated}.`,
    )
    ids.push(...records.map(({ id }) => id))
  }
  return ids
}

/** The first roadmap of the municipality, created as a draft and approved. */
const approve = async ({ ask }: PodyomClient, owner: string, key: string, schools: readonly string[]) => {
  const activity = {
    number: '1.1',
    title: 'Анализ причин низких результатов',
    term: `до 25.12.${year}`,
    responsible: [...schools],
    plannedResult: 'Аналитическая справка',
  }
  const input = {
    owner,
    key,
    title: `Дорожная карта поддержки школ на ${year} год`,
    coveredSchools: [...schools],
    period: {
      kind: 'CALENDAR_YEAR' as const,
      text: `${year} год`,
      start: `${year}-01-01`,
      end: `${year}-12-31`,
    },
    sections: [{ title: 'Организация работы', activities: [activity] }],
  }
  const draft = changed(need(await ask(CreateRoadmapDocument, { input }, once())).createRoadmap)
  const approval = { roadmap: draft.id, version: draft.version, approvedOn: day }
  const roadmap = changed(need(await ask(ApproveRoadmapDocument, { input: approval }, once())).approveRoadmap)
  say(`Дорожная карта «${roadmap.title}» утверждена.`)
  return roadmap.id
}

/** The first report: of the first school, on the first that is due. */
const report = async ({ ask }: PodyomClient, roadmap: string, school?: string) => {
  const filter = { roadmap, ...(school && { school }) }
  const [first] = need(await ask(ObligationsDocument, { filter, first: 1 })).obligations.nodes
  if (!first) throw new UserError('У дорожной карты нет обязательств школ: проверьте ответственных.')
  const input = {
    obligation: first.id,
    revision: 0,
    text: 'Причины проанализированы, справка на сайте школы.',
    shareDone: 1,
    evidence: [{ kind: 'LINK' as const, title: 'Справка', url: 'https://school.example/analysis' }],
  }
  const { obligation } = changed(need(await ask(SubmitReportDocument, { input }, once())).submitReport)
  return `${first.school?.shortName ?? 'Школа'}: подан отчёт по пункту ${obligation?.activity?.number}.`
}

await run(async client => {
  if (!file) throw new UserError('Укажите список: node clients/examples/begin.ts clients/examples/begin.json')
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) throw new UserError(`Файла ${file} нет.`)
  // The file is the reader's own, and the server checks all that it says.
  const begin = JSON.parse(text) as Begin
  const region = await regionOf(client, begin.region)
  const municipality = await municipalityOf(client, region, begin.municipality)
  const schools = await schoolsOf(client, municipality.id, begin)
  const key = `${municipality.key}--${year}`
  const { roadmap } = need(await client.ask(RoadmapDocument, { key }))
  if (roadmap) return `Дорожная карта ${key} уже есть.\n`
  return `${await report(client, await approve(client, municipality.id, key, schools), schools[0])}\n`
})

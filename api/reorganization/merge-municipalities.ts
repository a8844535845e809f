import { randomUUIDv7 } from 'node:crypto'
import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import type { UnitOfWork } from '../action/unit-of-work.ts'
import type { LockedRecord } from '../action/write/locked-record.ts'
import { lockForUpdate, lockRecord } from '../action/write/record.ts'
import { sql } from '../data/sql.ts'
import { insertRows } from '../data/write/bulk.ts'
import { recordTwins } from '../finding/twins.ts'
import { within } from '../graphql/errors/path.ts'
import { apiError } from '../graphql/errors/table.ts'
import type { MergeMunicipalitiesInput } from '../graphql/generated/contract.ts'
import { foundMunicipality } from '../territory/municipality.ts'
import { type MunicipalityRow, municipalities } from '../territory/table.ts'
import { type Act, readAct, recordEvents } from './event.ts'
import { municipalityEvents } from './table.ts'
import { passGrants } from './transfer/grants.ts'
import { relocate } from './transfer/relocate.ts'

const most = 20

/**
 * Merges municipalities of a region into one of them, another one or a new one. All that goes on in them is their
 * successor's: schools, roadmaps, duties, organizations, people, assignments, users' rights. What is settled stays theirs.
 */
export const mergeMunicipalities = action('mergeMunicipalities', async (work, input) => {
  const merged = await lockAll(work, input)
  const [first] = merged
  if (!first)
    throw apiError(
      'VALUE_MISSING',
      'Муниципальные образования не указаны: передайте хотя бы одно.',
      'input.municipalities',
    )
  const { regionId } = first.row
  authorize(work, { regionId, municipalityId: null, schoolId: null })
  const act = readAct(work, regionId, input)
  const successor = await successorOf(work, input, regionId, act.basis)
  if ([...merged, successor].some(({ row }) => row.regionId !== regionId)) {
    throw apiError(
      'OTHER_PLACE',
      'Муниципальные образования относятся к разным регионам: укажите образования одного региона.',
      'input.municipalities',
    )
  }
  const came: string[] = []
  for (const one of merged) came.push(...(await dissolve(work, one, successor, act)))
  await successor.update({}, { basis: act.basis })
  return { id: successor.id, findings: await recordTwins(work, 'School', came) }
})

/** The municipalities to merge, locked in one order, so that two actions cannot deadlock. */
async function lockAll(
  work: UnitOfWork,
  { municipalities: named, into }: MergeMunicipalitiesInput,
): Promise<readonly LockedRecord<MunicipalityRow>[]> {
  const ids = named.map(({ municipality }) => municipality)
  if (new Set(ids).size < ids.length || (into != null && ids.includes(into)))
    throw apiError(
      'DUPLICATE_IN_INPUT',
      'Муниципальное образование указано дважды: оставьте его один раз.',
      'input.municipalities',
    )
  if (named.length > most)
    throw apiError(
      'LIST_SIZE_INVALID',
      `Муниципальных образований больше ${most}: разделите действие на несколько.`,
      'input.municipalities',
    )
  const locked: LockedRecord<MunicipalityRow>[] = []
  for (const { municipality, version } of named.toSorted((a, b) =>
    a.municipality < b.municipality ? -1 : 1,
  ))
    locked.push(await lockForUpdate(work, municipalities, municipality, version))
  return locked
}

async function successorOf(
  work: UnitOfWork,
  { into, founded }: MergeMunicipalitiesInput,
  region: string,
  basis: string,
): Promise<LockedRecord<MunicipalityRow>> {
  if ((into == null) === (founded == null)) {
    throw apiError(
      'CHOICE_INVALID',
      'Укажите что-то одно: муниципальное образование-преемник (into) или новое (founded).',
      'input.into',
    )
  }
  if (founded) return within('input.founded', () => foundMunicipality(work, { ...founded, region }, basis))
  return lockRecord(work, municipalities, into ?? '')
}

/** Passes all that goes on in a municipality to its successor, and takes it out of the lists; gives its schools. */
async function dissolve(
  work: UnitOfWork,
  municipality: LockedRecord<MunicipalityRow>,
  successor: LockedRecord<MunicipalityRow>,
  act: Act,
): Promise<readonly string[]> {
  const { on, basis } = act
  const [from, to] = [municipality.id, successor.id]
  const came = await relocate(work, { regionId: municipality.row.regionId, from, to, on, basis })
  await passGrants(work, 'municipality_id', from, to, basis)
  await recordEvents(
    work,
    act,
    came.map(schoolId => ({ schoolId, kind: 'MOVED', fromMunicipalityId: from, toMunicipalityId: to })),
  )
  await work.execute(sql`update core.municipality t set successor_id = ${to}::uuid
    where ${from}::uuid in (t.id, t.successor_id)`)
  await municipality.archive({ basis })
  const event = { happenedOn: on, act: act.act, note: act.note }
  await insertRows(work, municipalityEvents, [
    { id: randomUUIDv7(), ofMunicipalityId: from, kind: 'MERGED', otherMunicipalityId: to, ...event },
    { id: randomUUIDv7(), ofMunicipalityId: to, kind: 'ABSORBED', otherMunicipalityId: from, ...event },
  ])
  return came
}

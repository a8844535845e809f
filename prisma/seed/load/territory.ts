import { type Loading, newId } from './loading.ts'

/** The territory that every row of a document carries. */
export interface Place {
  readonly regionId: string
  readonly municipalityId: string
}

export async function loadTerritory({ tx, document, write }: Loading): Promise<Place> {
  const { region, municipality } = document
  const regionId = (await tx.region.findUnique({ where: { code: region.code } }))?.id ?? newId()
  const stored = await tx.municipality.findUnique({ where: { key: municipality.key } })
  if (stored) return { regionId: stored.regionId, municipalityId: stored.id }
  await write([{ id: regionId, ...region }], data => tx.region.createMany({ data, skipDuplicates: true }))
  const municipalityId = newId()
  await write([{ id: municipalityId, regionId, ...municipality }], data =>
    tx.municipality.createMany({ data }),
  )
  return { regionId, municipalityId }
}

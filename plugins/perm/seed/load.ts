import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { PrismaClient } from '../../../prisma/generated/client.ts'

const file = new URL('../../../prisma/seed/perm.json', import.meta.url)

const day = z.iso.date().transform(text => new Date(`${text}T00:00:00Z`))

const shape = z.strictObject({
  concepts: z.array(
    z.strictObject({
      region: z.string(),
      title: z.string(),
      issuer: z.string(),
      actNumber: z.string(),
      actOn: day,
      horizonYear: z.int(),
      note: z.string().nullable(),
    }),
  ),
})

/** Loads what the region's documents say beyond the core: the concepts. What is stored already stays as it is. */
export async function seed(db: PrismaClient): Promise<void> {
  const { concepts } = shape.parse(JSON.parse(readFileSync(file, 'utf8')))
  const codes = concepts.map(({ region }) => region)
  await db.$transaction(async tx => {
    const stored = await tx.region.findMany({ where: { code: { in: codes } }, orderBy: { code: 'asc' } })
    const ids = new Map(stored.map(({ code, id }) => [code, id]))
    const data = concepts.flatMap(({ region, ...concept }) => {
      const regionId = ids.get(region)
      return regionId === undefined ? [] : [{ ...concept, regionId }]
    })
    await tx.permConcept.createMany({ data, skipDuplicates: true })
  })
}

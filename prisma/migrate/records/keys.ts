import { columnOf } from '../../../api/data/table.ts'
import { readPlugin } from '../../../schema/read-sdl.ts'
import { columnField, placeFields } from '../../../schema/records/record.ts'
import { withClient } from '../client.ts'

interface Key {
  readonly name: string
  readonly statement: string
}

const tableOfModel = (models: string, type: string): string | null => {
  const [, body] = new RegExp(`^model ${type} \\{([^}]*)`, 'm').exec(models) ?? []
  if (!body?.includes('@@schema("core")')) return null
  return /@@map\("(\w+)"\)/.exec(body)?.[1] ?? columnOf(type)
}

const placeTypes: Readonly<Record<string, string>> = {
  regionId: 'Region',
  municipalityId: 'Municipality',
  schoolId: 'School',
  roadmapId: 'Roadmap',
}

/** The keys from the records of a plugin into the core, whose models know no plugin. */
function keysOf(file: string, models: string): readonly Key[] {
  return readPlugin(file).records.flatMap(record => {
    const table = columnOf(record.type)
    const references = [
      ...placeFields[record.owner].map(field => [field, placeTypes[field] ?? ''] as const),
      ...record.fields
        .filter(({ kind }) => kind === 'REFERENCE')
        .map(one => [columnField(one), one.type] as const),
    ]
    return references.flatMap(([field, type]) => {
      const target = tableOfModel(models, type)
      if (!target) return []
      const column = columnOf(field)
      const name = `${table}_${column}_fkey`.slice(0, 63)
      return [
        {
          name,
          statement: `-- AddForeignKey\nALTER TABLE "${record.plugin}"."${table}" ADD CONSTRAINT "${name}" FOREIGN KEY ("${column}") REFERENCES "core"."${target}"("id") ON DELETE RESTRICT ON UPDATE CASCADE;`,
        },
      ]
    })
  })
}

/** The statements that add the keys of plugins into the core that a database lacks. */
export async function missingKeys(
  url: string,
  files: readonly string[],
  models: string,
): Promise<readonly string[]> {
  const wanted = files.flatMap(file => keysOf(file, models))
  if (wanted.length === 0) return []
  const found = await withClient(url, async client => {
    const { rows } = await client.query<{ name: string }>(
      `select conname as name from pg_constraint where contype = 'f'`,
    )
    return new Set(rows.map(({ name }) => name))
  })
  return wanted.filter(({ name }) => !found.has(name)).map(({ statement }) => statement)
}

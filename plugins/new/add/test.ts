import { parse } from 'graphql'
import { coreEnums } from '../../../schema/read-sdl.ts'
import { expandRecords } from '../../../schema/records/expand.ts'
import { capital } from '../../../schema/records/record.ts'
import type { Draft } from '../draft.ts'
import { AddMistake, type PluginSource, requireFree, requireKebab } from './plugin-source.ts'

/** `podyom plugin add test`: a test over HTTP that reads the records as their region and as a neighbour. */
export function addTest(source: PluginSource, name: string, region: string): Draft {
  const { id, folder, schema } = source
  requireKebab(name)
  const path = `${folder}/${name}.test.ts`
  requireFree(source, path)
  const lists = expandRecords(id, parse(schema), coreEnums()).records.filter(({ isList }) => isList)
  if (lists.length === 0)
    throw new AddMistake(`В плагине ${id} нет списков записей: объявите запись, podyom plugin add record.`)
  const names = lists.map(({ field }) => `'${id}${capital(field)}'`)
  const imports = [
    "import { beforeAll, describe, expect, test } from 'vitest'",
    "import { testServer } from '../../api/testing/server.ts'",
    `import { ${id} } from './index.ts'`,
  ]
  const text = `${imports.join('\n')}

const server = testServer({ plugins: [${id}], seeded: false, now: '2026-03-01T09:00:00Z' })
beforeAll(async () => {
  await server().database.db.region.createMany({
    data: [
      { code: '${region}', name: 'Регион плагина' },
      { code: 'RU-TST', name: 'Соседний регион' },
    ],
  })
})

describe('the lists of ${id}', () => {
  test.each([${names.join(', ')}])('%s are read by one statement, as the region and as its neighbour', async list => {
    for (const on of ['${region}', 'RU-TST']) {
      const { data, errors, statements } = await server().ask(
        \`{ \${list} { nodes { id version } } }\`,
        {},
        { as: [{ role: 'REGIONAL', on }] },
      )
      expect(errors).toEqual([])
      expect(data).toEqual({ [list]: { nodes: [] } })
      expect(statements).toHaveLength(1)
    }
  })

  test.each([${names.join(', ')}])('%s refuse a damaged cursor', async list => {
    const { errors } = await server().ask(\`{ \${list}(after: "нет") { nodes { id } } }\`, {}, { as: [{ role: 'REGIONAL', on: '${region}' }] })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }])
  })
})
`
  return { files: new Map([[path, text]]), edits: new Map() }
}

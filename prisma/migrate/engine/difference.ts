import { withClient } from '../client.ts'
import { type Datamodel, filters, withEngine } from './engine.ts'
import { findHandwritten } from './handwritten.ts'

const statements = (script: string): readonly string[] =>
  script
    .split(/(?<=;)\n/)
    .map(statement => statement.trim())
    .filter(statement => /;$/.test(statement))

/**
 * The statements that would bring a database at the last migration to the models, without the handwritten parts of
 * migrations (handwritten.ts).
 */
export const difference = async (url: string, models: readonly Datamodel[]): Promise<readonly string[]> => {
  const script = await withEngine(url, models, async engine => {
    const files = models.map(([path, content]) => ({ path, content }))
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters,
    })
    return stdout ?? ''
  })
  const handwritten = await withClient(url, findHandwritten)
  return statements(script).filter(statement => !handwritten.some(drop => statement.endsWith(drop)))
}

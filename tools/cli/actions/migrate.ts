import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMigration } from '../../../prisma/migrate/create.ts'
import { deploy } from '../../../prisma/migrate/deploy.ts'
import { allMigrationFolders } from '../../../prisma/migrate/directory.ts'
import { readModels } from '../../../prisma/migrate/engine/models.ts'
import { describePlan } from '../../../prisma/migrate/plan/describe.ts'
import { planMigrations } from '../../../prisma/migrate/plan/plan.ts'
import { wholeDifference } from '../../../prisma/migrate/records/difference.ts'
import { resolve } from '../../../prisma/migrate/resolve.ts'
import { ensureApiRole } from '../../../prisma/migrate/role/role.ts'
import { describe, migrationStatus } from '../../../prisma/migrate/status.ts'
import { withDatabaseUrl, withScratchDatabase } from '../database.ts'
import { complain, say, sayText } from '../output.ts'

export const create = async (name: string, empty: boolean): Promise<void> => {
  const models = await readModels()
  const created = await withScratchDatabase(url =>
    createMigration(url, models, { name, empty, now: new Date() }),
  )
  if (created.length === 0) return say('Миграции уже соответствуют моделям.')
  say(...created.map(one => `Записана ${relative('.', fileURLToPath(new URL('migration.sql', one)))}.`))
}

export const deployMigrations = async (): Promise<void> => {
  const { applied, advice } = await withDatabaseUrl(async url => {
    const { applied } = await deploy(url)
    const { advice } = await ensureApiRole(url)
    return { applied, advice }
  })
  if (advice) complain(advice)
  say(applied.length > 0 ? `Применены: ${applied.join(', ')}.` : 'Все миграции уже применены.')
}

export const status = async (): Promise<void> => say(...describe(await withDatabaseUrl(migrationStatus)))

export const plan = async (isRehearsed: boolean): Promise<void> => {
  const options = { isRehearsed, withScratch: withScratchDatabase }
  say(...describePlan(await withDatabaseUrl(url => planMigrations(url, options))))
}

export const resolveFailed = async (name: string): Promise<void> => {
  await withDatabaseUrl(url => resolve(url, name))
  say(`С миграции «${name}» снята отметка о неудаче.`)
}

export const check = async (): Promise<void> => {
  const models = await readModels()
  const statements = await withScratchDatabase(async url => {
    await deploy(url, allMigrationFolders())
    return wholeDifference(url, models)
  })
  if (statements.length === 0) return say('Миграции соответствуют моделям.')
  process.exitCode = 1
  say('Миграции отстали от моделей, выполните «npx podyom migrate create ИМЯ». Разница:')
  sayText(statements.join('\n'))
}

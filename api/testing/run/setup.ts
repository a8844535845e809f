import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { deploy } from '../../../prisma/migrate/deploy.ts'
import { ensureApiRole } from '../../../prisma/migrate/role/role.ts'
import { seed } from '../../../prisma/seed/load/load.ts'
import { connect } from '../../database/connect.ts'
import { isAlive } from '../../database/embedded/process.ts'
import { startEmbedded } from '../../database/embedded/start.ts'
import { prismaOn } from '../../database/prisma.ts'
import { patientLimits } from '../limits.ts'
import { compiled, folder, prefix } from './folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL server of this test run, entered at the database `postgres`. */
    databaseServer: string
    /** The role that the API works as. */
    apiRole: string
  }
}

/** Test data are thrown away, so nothing waits for the disk. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 200,
}

/**
 * A killed test run leaves its folder; without it, the server that runs there stops by itself. What its processes still
 * write to is left to the next run.
 */
const sweep = async () => {
  const names = (await readdir(tmpdir())).filter(name => name.startsWith(prefix))
  const left = names.filter(name => !isAlive(Number.parseInt(name.slice(prefix.length), 10)))
  await Promise.allSettled(left.map(name => rm(join(tmpdir(), name), { recursive: true, force: true })))
}

const locate = (server: string, database: string) => {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

const loadSeed = async (url: string, role: string) => {
  const { pool, close } = await connect(url, { role, limits: patientLimits })
  await seed(prismaOn(pool)).finally(close)
}

/**
 * Starts one PostgreSQL for the whole run, with two databases to clone from: `template_podyom` is empty,
 * `seeded_podyom` holds the roadmaps that come with the product.
 */
export const setup = async (project: TestProject) => {
  await sweep()
  const { url, stop } = await startEmbedded(folder, { database: 'template_podyom', settings })
  const teardown = async () => {
    await stop()
    for (const one of [folder, compiled]) await rm(one, { recursive: true, force: true, maxRetries: 20 })
  }
  try {
    await deploy(url)
    const { role } = await ensureApiRole(url)
    if (role === null) throw new Error('the tests need the role of the API')
    const server = locate(url, 'postgres')
    const admin = new Client({ connectionString: server })
    // Where something else has failed, the server stops before this connection ends.
    admin.on('error', () => undefined)
    await admin.connect()
    await admin.query('CREATE DATABASE seeded_podyom TEMPLATE template_podyom')
    await loadSeed(locate(url, 'seeded_podyom'), role)
    // A template can be cloned only without connections to it.
    for (const name of ['template_podyom', 'seeded_podyom'])
      await admin.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false IS_TEMPLATE true`)
    await admin.end()
    project.provide('databaseServer', server)
    project.provide('apiRole', role)
  } catch (error) {
    await teardown()
    throw error
  }
  return teardown
}

import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the folders of test runs begin with; the id of the run's process follows. */
export const prefix = 'podyom-test-'

/** Where this run keeps its PostgreSQL. */
export const folder: string = join(tmpdir(), `${prefix}${process.pid}`)

/** Where the processes that tests start keep what they have compiled of the sources, for the next ones. */
export const compiled: string = `${folder}-compiled`

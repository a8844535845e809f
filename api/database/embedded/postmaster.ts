import { readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { embeddedFailure } from '../connect-error.ts'
import { run } from './binaries.ts'
import type { Cluster } from './cluster.ts'
import { folderOf, isAlive, programOf } from './process.ts'

/** Settings of PostgreSQL, as in `postgresql.conf`. */
export type Settings = Readonly<Record<string, string | number>>

interface Running {
  readonly pid: number
  readonly port: number
  readonly status: string
}

/** Larger than any process id can be. */
const nobody = 2 ** 22 + 1

const pidFile = (cluster: Cluster) => join(cluster.data, 'postmaster.pid')
const logFile = (cluster: Cluster) => join(cluster.data, 'server.log')

/** The server that runs on these data now, perhaps left by a process of ours that was killed. */
const findRunning = async (cluster: Cluster): Promise<Running | null> => {
  const lines = (await readFile(pidFile(cluster), 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  if (!pid || !isAlive(pid)) return null
  const folder = folderOf(pid)
  // PostgreSQL works in the folder of its data; one that works elsewhere only bears the id of ours.
  const isOurs = folder === null || folder === (await realpath(cluster.data))
  if (!programOf(pid).includes('postgres') || !isOurs) {
    // PostgreSQL would take the process that has this id now for a live server. Only the id is replaced: PostgreSQL
    // needs the rest of the file to detect children of the dead server that still write.
    await writeFile(pidFile(cluster), [nobody, ...lines.slice(1)].join('\n'))
    return null
  }
  return { pid, port: Number(lines[3] ?? 0), status: lines[7]?.trim() ?? '' }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })

const answers = (port: number) =>
  new Promise<boolean>(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

/** Passes `.` as the folder: pg_ctl hands the path to a shell, which would interpret special characters. */
const control = (cluster: Cluster, args: readonly string[]) =>
  run('pg_ctl', [...args, '-D', '.', '-w', '-s'], cluster.account, cluster.data)

const launch = async (cluster: Cluster, settings: Settings, port: number) => {
  await rm(logFile(cluster), { force: true })
  const options = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    log_min_messages: 'fatal',
    ...settings,
  }
  const flags = Object.entries(options).map(([name, value]) => `-c ${name}=${value === '' ? "''" : value}`)
  return control(cluster, ['start', '-l', 'server.log', '-t', '60', '-o', flags.join(' ')])
}

/**
 * Makes sure one server runs on the cluster and gives its port: a running one is joined (waiting while it
 * starts or recovers), otherwise one is started, on the wanted port if that is given.
 */
export const ensureRunning = async (
  cluster: Cluster,
  settings: Settings,
  wanted?: number,
): Promise<number> => {
  const deadline = Date.now() + 60_000
  let reason = ''
  for (let attempt = 0; attempt < 5 && Date.now() < deadline; ) {
    const running = await findRunning(cluster)
    if (running?.status === 'ready' && (await answers(running.port))) return running.port
    if (running) {
      await sleep(50)
      continue
    }
    const outcome = await launch(cluster, settings, wanted ?? (await freePort()))
    if (outcome.code === 0) continue
    // The port may have been taken meanwhile, another server may have started first, or orphaned
    // children of a killed server still hold its shared memory: all of these pass.
    reason = (await readFile(logFile(cluster), 'utf8').catch(() => '')).trim() || outcome.output
    attempt += 1
    await sleep(200 * attempt)
  }
  throw embeddedFailure(cluster.data, 'не запустилась', reason)
}

/** Stops the server on the cluster cleanly; after half a minute, not so cleanly. */
export const stopRunning = async (cluster: Cluster) => {
  if (!(await findRunning(cluster))) return
  const stop = (mode: string) => control(cluster, ['stop', '-m', mode, '-t', '30'])
  const outcome = await stop('fast')
  if (outcome.code !== 0) await stop('immediate')
}

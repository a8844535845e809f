import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { listenForChanges } from '../change/notify-listener.ts'
import { compilation } from '../compile/use-compiled.ts'
import { anyone, stranger } from '../data/scope.ts'
import { listen } from '../http/listen.ts'
import { clientPages } from '../http/pages/clients.ts'
import { health, ready } from '../http/pages/health.ts'
import { metricsPage } from '../http/pages/metrics.ts'
import { readStatic } from '../http/pages/static.ts'
import { webPages } from '../http/pages/web.ts'
import { openJobs } from '../job/jobs.ts'
import { printable } from '../log/printable.ts'
import type { RegionPlugin } from '../plugin/contract.ts'
import type { SignInEnvironment } from '../session/environment.ts'
import { russianCalendar } from '../term/calendar/workdays.ts'
import type { Environment, TokenEnvironment } from './environment/environment.ts'
import { exposureOf } from './environment/warnings.ts'
import { keepHeapClose } from './heap.ts'
import { loadData, type TrialAccess } from './load-data.ts'
import { locateDatabase } from './locate-database.ts'
import { openDatabase, prepareDatabase, watchDatabase } from './open-database.ts'
import { openEvidence } from './open-storage.ts'
import { createServer } from './server.ts'
import { type Shutdown, unlessAborted, whenAborted } from './shutdown.ts'
import { keepUp } from './upkeep.ts'
import { limitsOfWorker } from './workers/limits.ts'
import type { Worker } from './workers/worker.ts'

const say = (line: string) => process.stdout.write(`${printable(line)}\n`)

/** A folder that the build has written. */
const built = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url))

/** What has been set up of the process before anything heavy was loaded. */
interface Process {
  readonly shutdown: Shutdown
  /** Null if the process is the whole server. */
  readonly worker: Worker | null
}

/** Answers requests until the process gets a stop signal: as the whole server, or as a worker of a supervisor. */
export async function serve(
  given: Environment,
  plugins: readonly RegionPlugin[],
  { shutdown: { requested, forced }, worker }: Process,
): Promise<void> {
  keepHeapClose()
  const { number = 1, workers = 1, port = given.port, database: known = null } = worker?.assignment ?? {}
  const environment = { ...given, limits: limitsOfWorker(given.limits, workers) }
  await using closing = new AsyncDisposableStack()
  const open = async () => {
    const ownerUrl = worker?.assignment.databaseUrl ?? (await locateDatabase(environment, closing))
    const entrance = known ?? (await prepareDatabase(ownerUrl))
    return { entrance, database: await openDatabase(entrance, environment.limits, closing) }
  }
  const { entrance, database } = await unlessAborted(forced, open())
  const obstacle = await watchDatabase(database)
  const trial = known ? null : await loadData(environment, database, plugins)
  const { read, transact, snapshot } = database
  const visitor = environment.publicReading ? anyone : stranger
  const changes = listenForChanges(database.pool.options)
  const { folder } = environment.evidence
  const storage = await openEvidence(environment.evidence)
  if (number === 1) keepUp(environment, database, storage, closing)
  const jobs = await openJobs(database.pool)
  closing.defer(() => jobs.close())
  const { limits, metricsToken } = environment
  const metrics = metricsToken ? (await import('../metrics/metrics.ts')).openMetrics(database.pool) : null
  const server = await createServer({
    read,
    transact,
    snapshot,
    plugins,
    changes,
    visitor,
    openReading: environment.publicReading,
    limits,
    calendar: environment.calendar ?? russianCalendar,
    developers: environment.openSchema ? 'EVERYONE' : 'SIGNED_IN',
    trusted: environment.trusted ?? undefined,
    ...(environment.compiledQueries && { compiled: compilation }),
    tokens: environment.tokens ? await tokensBy(environment.tokens) : undefined,
    signIn: environment.signIn && (await signInBy(environment.signIn)),
    origins: environment.corsOrigins,
    observers: metrics ? [metrics.observe] : [],
    files: { storage, folder },
    background: {
      jobs,
      isWorker: environment.jobs,
      mail: environment.mail,
      webhookNetworks: environment.webhookNetworks,
    },
    pages: {
      ...webPages(readStatic(built('clients/web/dist'))),
      ...clientPages(readStatic(built('clients/dist'))),
      '/health': health,
      '/ready': ready(async () => (requested.aborted ? 'Сервер останавливается.' : obstacle())),
      ...(metricsToken &&
        metrics && { '/metrics': metricsPage((await worker?.share(metrics)) ?? metrics, metricsToken) }),
    },
  })
  const { url, drain } = await listen(server, environment.host, port, {
    graceMs: limits.graceMs,
    isShared: worker !== null,
  })
  closing.defer(() => drain(forced))
  // First of all, for a subscription would hold the draining until its grace is over.
  closing.defer(() => changes.close())
  if (trial) announce(url, environment, trial)
  worker?.tell({ type: 'listening', database: entrance })
  await whenAborted(requested)
  if (number === 1) say('Завершаю начатые запросы и останавливаюсь.')
  // Load balancers learn by `/ready` that they should go elsewhere, and until then are served.
  await pause(limits.shutdownDelayMs, undefined, { signal: forced }).catch(() => undefined)
}

// What few installations use is loaded where it is.
const tokensBy = async (settings: TokenEnvironment) => {
  const [{ keyring }, { tokensOf }] = await Promise.all([
    import('../auth/token/keyring.ts'),
    import('../auth/token/tokens.ts'),
  ])
  return tokensOf(settings, keyring(settings.keys))
}

const signInBy = async ({ provider, sessionMs }: SignInEnvironment) => {
  const { providerOf } = await import('../session/provider.ts')
  return { provider: providerOf(provider), origin: provider.origin, sessionMs }
}

function announce(url: string, environment: Environment, { key, people }: TrialAccess): void {
  say(`Подъём запущен. Страница: ${url}/ GraphiQL: ${url}/graphql`)
  for (const line of [...environment.warnings, ...exposureOf(environment)])
    process.stderr.write(`${printable(line)}\n`)
  if (key) say(`Ключ доступа администратора для первых шагов, показан один раз: ${key}`)
  if (people.length > 0) say('Моя работа, вход по ссылке:')
  for (const { title, key: own } of people) say(`  ${title}: ${url}/work#key=${own}`)
  say('Остановить сервер: Ctrl+C.')
}

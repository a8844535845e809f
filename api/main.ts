import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { plugins } from '../plugins/index.ts'
import { keepAnchored } from './audit/anchor.ts'
import { keyring } from './auth/keyring.ts'
import { tokensOf } from './auth/token.ts'
import { listenForChanges } from './change/notify-listener.ts'
import { keepSweeping } from './change/retention.ts'
import { compilation } from './compile/use-compiled.ts'
import { anyone, stranger } from './data/scope.ts'
import { listen } from './http/listen.ts'
import { clientPages } from './http/pages/clients.ts'
import { health, ready } from './http/pages/health.ts'
import { metricsPage } from './http/pages/metrics.ts'
import { readStatic } from './http/pages/static.ts'
import { webPages } from './http/pages/web.ts'
import { openJobs } from './job/jobs.ts'
import { log } from './log/log.ts'
import { printable, printableLines } from './log/printable.ts'
import { trace } from './log/trace.ts'
import { openMetrics } from './metrics/metrics.ts'
import { readEnvironment } from './server/environment/environment.ts'

import { exposureOf } from './server/environment/warnings.ts'
import { explain } from './server/explain.ts'
import { keepHeapClose } from './server/heap.ts'
import { openStore, watchStore } from './server/open-database.ts'
import { keepSwept, openEvidence } from './server/open-storage.ts'
import { createServer } from './server/server.ts'
import { serverShutdown, unlessAborted, whenAborted } from './server/shutdown.ts'
import { demoKey, refuseDemoKey } from './server/trial/key.ts'
import { trialPeople } from './server/trial/people.ts'
import { refreshTrialRegion } from './server/trial/refresh.ts'
import { loadTrialRegion } from './server/trial/region.ts'
import { providerOf } from './session/provider.ts'
import { russianCalendar } from './term/calendar/workdays.ts'

const say = (line: string) => process.stdout.write(`${printable(line)}\n`)

/** A folder that the build has written. */
const built = (folder: string) => fileURLToPath(new URL(`../${folder}`, import.meta.url))

const main = async () => {
  keepHeapClose()
  const { requested, forced } = serverShutdown()
  const environment = readEnvironment(process.env)
  log.level = environment.logLevel
  await using closing = new AsyncDisposableStack()
  const database = await unlessAborted(forced, openStore(environment, plugins, closing))
  const obstacle = await watchStore(database)
  if (environment.production) await refuseDemoKey(database)
  if (environment.trialRegion) {
    await loadTrialRegion(database, plugins)
    await refreshTrialRegion(database, plugins).catch(error =>
      log.error({ error: trace(error) }, 'trial region not refreshed'),
    )
  }
  const key = environment.demoKey ? await demoKey(database) : null
  const people = environment.demoKey && environment.trialRegion ? await trialPeople(database) : []
  const { read, transact, snapshot } = database
  const visitor = environment.publicReading ? anyone : stranger
  const changes = listenForChanges(database.pool.options)
  const { folder } = environment.evidence
  const storage = await openEvidence(environment.evidence)
  closing.defer(keepSwept(database, storage, folder))
  const sweeping = keepSweeping(database.pool, environment.limits)
  closing.defer(() => sweeping.close())
  if (environment.audit) {
    const anchoring = keepAnchored(database.pool, environment.audit)
    closing.defer(() => anchoring.close())
  }
  const jobs = await openJobs(database.pool)
  closing.defer(() => jobs.close())
  const { limits, metricsToken } = environment
  const metrics = metricsToken ? openMetrics(database.pool) : null
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
    tokens: environment.tokens ? tokensOf(environment.tokens, keyring(environment.tokens.keys)) : undefined,
    signIn: environment.signIn && {
      provider: providerOf(environment.signIn.provider),
      origin: environment.signIn.provider.origin,
      sessionMs: environment.signIn.sessionMs,
    },
    origins: environment.corsOrigins,
    observers: metrics ? [metrics.observe] : [],
    files: { storage, folder },
    background: { jobs, isWorker: environment.jobs, webhookNetworks: environment.webhookNetworks },
    pages: {
      ...webPages(readStatic(built('clients/web/dist'))),
      ...clientPages(readStatic(built('clients/dist'))),
      '/health': health,
      '/ready': ready(async () => (requested.aborted ? 'Сервер останавливается.' : obstacle())),
      ...(metricsToken && metrics && { '/metrics': metricsPage(metrics, metricsToken) }),
    },
  })
  const { url, drain } = await listen(server, environment.host, environment.port, limits)
  closing.defer(() => drain(forced))
  // First of all, for a subscription would hold the draining until its grace is over.
  closing.defer(() => changes.close())
  say(`Подъём запущен. Страница: ${url}/ GraphiQL: ${url}/graphql`)
  for (const line of [...environment.warnings, ...exposureOf(environment)])
    process.stderr.write(`${printable(line)}\n`)
  if (key) say(`Ключ доступа администратора для первых шагов, показан один раз: ${key}`)
  if (people.length > 0) say('Моя работа, вход по ссылке:')
  for (const { title, key: own } of people) say(`  ${title}: ${url}/work#key=${own}`)
  say('Остановить сервер: Ctrl+C.')
  await whenAborted(requested)
  say('Завершаю начатые запросы и останавливаюсь.')
  // Load balancers learn by `/ready` that they should go elsewhere, and until then are served.
  await pause(limits.shutdownDelayMs, undefined, { signal: forced }).catch(() => undefined)
}

try {
  await main()
  process.exit()
} catch (error) {
  const known = explain(error)
  process.stderr.write(`${known === null ? printableLines(inspect(error)) : printable(known)}\n`)
  process.exit(1)
}

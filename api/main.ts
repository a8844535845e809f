import { plugins } from '../plugins/index.ts'
import { keyring } from './auth/keyring.ts'
import { tokensOf } from './auth/token.ts'
import { listenForChanges } from './change/listen.ts'
import { keepSweeping } from './change/sweep.ts'
import { explain } from './explain.ts'
import { withFiles } from './file/route.ts'
import { health, ready } from './health.ts'
import { door } from './http/door.ts'
import { landing } from './landing.ts'
import { log } from './log/log.ts'
import { demoKey, refuseDemoKey } from './main/demo.ts'
import { readEnvironment } from './main/environment.ts'
import { keepSwept, openEvidence } from './main/evidence.ts'
import { exposureOf } from './main/exposure.ts'
import { keepHeapClose } from './main/heap.ts'
import { listen } from './main/listen.ts'
import { orHurried, stopSignal } from './main/signals.ts'
import { endAtStandstill } from './main/standstill.ts'
import { openStore, watchStore } from './main/store.ts'
import { openMetrics } from './metrics/metrics.ts'
import { metricsPage } from './metrics/page.ts'
import { readFrom } from './read.ts'
import { anyone, stranger } from './scope.ts'
import { createServer } from './server.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const main = async () => {
  keepHeapClose()
  const { told, hurried } = stopSignal()
  const environment = readEnvironment(process.env)
  log.level = environment.logLevel
  await using closing = new AsyncDisposableStack()
  const database = await orHurried(hurried, openStore(environment, plugins, closing))
  const obstacle = await watchStore(database)
  if (environment.production) await refuseDemoKey(database.db)
  const key = environment.demoKey ? await demoKey(database.db) : null
  const read = readFrom(database.pool)
  const visitor = environment.publicReading ? anyone : stranger
  const changes = listenForChanges(database.pool.options)
  const { folder } = environment.evidence
  const storage = await openEvidence(environment.evidence)
  closing.defer(keepSwept(database.db, storage, folder))
  const sweeping = keepSweeping(database.pool, environment.limits)
  closing.defer(() => sweeping.close())
  const options = {
    db: database.db,
    read,
    plugins,
    changes,
    visitor,
    limits: environment.limits,
    developers: environment.openSchema ? 'EVERYONE' : 'SIGNED_IN',
    trusted: environment.trusted ?? undefined,
    tokens: environment.tokens ? tokensOf(environment.tokens, keyring(environment.tokens.keys)) : undefined,
  } as const
  const { corsOrigins: origins, limits, metricsToken } = environment
  const metrics = metricsToken ? openMetrics(database.pool) : null
  const pages = {
    '/': landing(read, visitor),
    '/health': health,
    '/ready': ready(obstacle),
    ...(metricsToken && metrics && { '/metrics': metricsPage(metrics, metricsToken) }),
  }
  const observers = metrics ? [metrics.observe] : []
  const handler = door({ origins, limits, pages, observers }, createServer(options), graphql =>
    withFiles({ ...options, storage, folder }, graphql),
  )
  const { url, drain } = await listen(handler, environment.host, environment.port, environment.limits)
  closing.defer(() => drain(hurried))
  // First of all, for a subscription would hold the draining until its grace is over.
  closing.defer(() => changes.close())
  endAtStandstill(limits.standstillMs)
  say(`Подъём запущен. Страница: ${url}/ GraphiQL: ${url}/graphql`)
  for (const line of exposureOf(environment)) process.stderr.write(`${line}\n`)
  if (key) say(`Ключ администратора для первых шагов, показан один раз: ${key}`)
  say('Остановить сервер: Ctrl+C.')
  const code = await told
  say('Завершаю начатые запросы и останавливаюсь.')
  return code
}

try {
  process.exit(await main())
} catch (error) {
  console.error(explain(error) ?? error)
  process.exit(1)
}

import type { Environment } from '../environment.ts'
import type { Postgres } from '../postgres.ts'
import type { Result } from '../result.ts'
import { clockSkew } from './clock-skew.ts'
import { concurrentEdits } from './concurrent-edits.ts'
import { connectionReset } from './database/connection-reset.ts'
import { databaseKill } from './database/database-kill.ts'
import { lostCommit } from './database/lost-commit.ts'
import { poolExhaustion } from './database/pool-exhaustion.ts'
import { slowConnect } from './database/slow-connect.ts'
import { diskFull } from './disk-full.ts'
import { gracefulShutdown } from './graceful-shutdown.ts'
import { idempotency } from './idempotency.ts'
import { largeRoadmap } from './load/large-roadmap.ts'
import { memoryGrowth } from './load/memory-growth.ts'
import { subscribers } from './load/subscribers.ts'
import { writeScaling } from './load/write-scaling.ts'
import { pluginFaults } from './plugin-faults.ts'
import { serverKill } from './server-kill.ts'
import { twoServers } from './two-servers.ts'

/** What the command line says of scenarios. */
export interface ChaosOptions {
  /** How many requests `memory-growth` sends. */
  readonly requests?: number
}

/** A fault that is injected into a running server, and what is measured meanwhile. */
export interface Scenario {
  readonly title: string
  readonly run: (
    environment: Environment,
    postgres: Postgres,
    options: ChaosOptions,
  ) => Promise<readonly Result[]>
}

const scenario = (title: string, run: Scenario['run']): Scenario => ({ title, run })

/** All scenarios, by their name on the command line. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  'concurrent-edits': scenario('Пятьдесят клиентов правят одну запись', one => concurrentEdits(one)),
  idempotency: scenario('Одно действие отправлено трижды', one => idempotency(one)),
  'server-kill': scenario('Сервер убит под записью', one => serverKill(one)),
  'database-kill': scenario('База данных убита под нагрузкой', (one, postgres) =>
    databaseKill(one, postgres),
  ),
  'connection-reset': scenario('Соединения с базой обрываются посреди транзакций', one =>
    connectionReset(one),
  ),
  'slow-connect': scenario('Новые соединения с базой открываются на две секунды дольше', one =>
    slowConnect(one),
  ),
  'lost-commit': scenario('Ответ на COMMIT потерян', one => lostCommit(one)),
  'pool-exhaustion': scenario('Все соединения с базой заняты', one => poolExhaustion(one)),
  'large-roadmap': scenario('Дорожная карта на 18 000 обязательств утверждается', one => largeRoadmap(one)),
  'disk-full': scenario('Диск для файлов заполнен', one => diskFull(one)),
  'graceful-shutdown': scenario('Сервер остановлен с запросами в работе', one => gracefulShutdown(one)),
  'clock-skew': scenario('Часы серверов ошибаются на десять минут', one => clockSkew(one)),
  'plugin-faults': scenario('Плагин бросает ошибки, зависает и отвечает не то', one => pluginFaults(one)),
  'memory-growth': scenario('Память под долгой нагрузкой', (one, _, options) => memoryGrowth(one, options)),
  'two-servers': scenario('Подписчики другого сервера', one => twoServers(one)),
  subscribers: scenario('Пять тысяч подписчиков узнают об одной записи', one => subscribers(one)),
  'write-scaling': scenario('Пишут один, четыре и шестнадцать клиентов', one => writeScaling(one)),
}

import type { Postgres } from './cluster.ts'
import { edits } from './edits.ts'
import type { Figure } from './figure.ts'
import { kill } from './kill.ts'
import { once } from './once.ts'
import type { Stage } from './stage.ts'
import { stop } from './stop.ts'

/** A drill: what it does to the server, and what it has measured. */
export interface Drill {
  readonly title: string
  readonly hold: (stage: Stage, postgres: Postgres) => Promise<readonly Figure[]>
}

/** All drills, by the name that the command knows them by. */
export const drills: Readonly<Record<string, Drill>> = {
  edits: { title: 'Пятьдесят клиентов правят одну запись', hold: stage => edits(stage) },
  once: { title: 'Одно действие отправлено трижды', hold: stage => once(stage) },
  kill: { title: 'Сервер убит под записью', hold: stage => kill(stage) },
  stop: { title: 'Сервер остановлен с запросами в работе', hold: stage => stop(stage) },
}

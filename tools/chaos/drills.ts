import { clock } from './clock.ts'
import type { Postgres } from './cluster.ts'
import { commit } from './commit.ts'
import { cut } from './cut.ts'
import { disk } from './disk.ts'
import { edits } from './edits.ts'
import type { Figure } from './figure.ts'
import { kill } from './kill.ts'
import { memory } from './memory.ts'
import { once } from './once.ts'
import { plugin } from './plugin.ts'
import { pool } from './pool.ts'
import { postgres } from './postgres.ts'
import type { Stage } from './stage.ts'
import { stop } from './stop.ts'
import { subscribers } from './subscribers.ts'

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
  postgres: {
    title: 'База данных убита под нагрузкой',
    hold: (stage, database) => postgres(stage, database),
  },
  cut: { title: 'Соединения с базой обрываются посреди транзакций', hold: stage => cut(stage) },
  commit: { title: 'Ответ на COMMIT потерян', hold: stage => commit(stage) },
  pool: { title: 'Все соединения с базой заняты', hold: stage => pool(stage) },
  disk: { title: 'Диск для файлов заполнен', hold: stage => disk(stage) },
  stop: { title: 'Сервер остановлен с запросами в работе', hold: stage => stop(stage) },
  clock: { title: 'Часы серверов ошибаются на десять минут', hold: stage => clock(stage) },
  plugin: { title: 'Плагин бросает ошибки, зависает и отвечает не то', hold: stage => plugin(stage) },
  memory: { title: 'Память под долгой нагрузкой', hold: stage => memory(stage) },
  subscribers: { title: 'Подписчики другого сервера', hold: stage => subscribers(stage) },
}

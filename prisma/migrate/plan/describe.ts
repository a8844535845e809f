import type { LintFinding } from './findings.ts'
import { meaningOf } from './locks.ts'
import type { MeasuredMigration, MeasuredStatement } from './measure.ts'

/** What a plan is printed from. */
export interface Plan {
  readonly migrations: readonly MeasuredMigration[]
  /** About how many rows the tables of the real database have. */
  readonly estimates: ReadonlyMap<string, number | null>
  /** Null where the linter is not installed. */
  readonly findings: ReadonlyMap<string, readonly LintFinding[]> | null
  /** Whether the migrations ran on a copy of the real rows, so that times and counts mean something. */
  readonly isRehearsed: boolean
}

const longestStatement = 160

const shortened = (sql: string): string => {
  const line = sql.replaceAll(/\s+/g, ' ')
  return line.length > longestStatement ? `${line.slice(0, longestStatement)}…` : line
}

const number = (value: number) => Math.round(value).toLocaleString('ru-RU')

const milliseconds = (ms: number) => (ms < 1_000 ? `${number(ms)} мс` : `${(ms / 1_000).toFixed(1)} с`)

/** The plan in Russian lines. */
export function describePlan({ migrations, estimates, findings, isRehearsed }: Plan): readonly string[] {
  if (migrations.length === 0) return ['Все миграции применены.']
  const rowsOf = (table: string) => {
    const rows = estimates.get(table)
    return rows === undefined || rows === null ? 'число строк неизвестно' : `строк около ${number(rows)}`
  }
  const statement = ({ sql, locks, ms, rows }: MeasuredStatement, index: number) => [
    `  ${index + 1}. ${shortened(sql)}`,
    ...locks.map(lock => `     ${lock.table}: ${lock.mode}, ${meaningOf(lock)}; ${rowsOf(lock.table)}`),
    ...(isRehearsed
      ? [`     ${milliseconds(ms)}${rows === null ? '' : `, изменено строк: ${number(rows)}`}`]
      : []),
  ]
  const lines = migrations.flatMap(({ name, statements }) => {
    const total = statements.reduce((sum, { ms }) => sum + ms, 0)
    const time = isRehearsed ? `, ${milliseconds(total)}` : ''
    return [
      `${name}: команд ${statements.length}${time}. Блокировки держатся до конца миграции.`,
      ...statements.flatMap(statement),
      ...(findings?.get(name) ?? []).map(
        ({ line, rule, message }) => `  squawk, строка ${line}: ${rule}. ${message}`,
      ),
    ]
  })
  return [
    ...lines,
    ...(findings ? [] : ['Замечаний squawk нет: он не установлен (npm ci без --omit=dev).']),
    isRehearsed
      ? 'Миграции применены к копии базы, копия удалена. База не изменена.'
      : 'База не изменена. Время и число строк на копии базы: --rehearse.',
  ]
}

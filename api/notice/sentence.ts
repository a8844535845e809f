import type { NoticeRow } from './table.ts'

const dayOf = (day: string | null): string => (day ?? '').split('-').reverse().join('.')

/** What people read: no name of a person, a school or a document. */
export function sentenceOf({ kind, count, dueOn }: Pick<NoticeRow, 'kind' | 'count' | 'dueOn'>): string {
  const day = dayOf(dueOn)
  switch (kind) {
    case 'DUE_SOON':
      return `Срок ${day}, ждут отчёта: ${count}.`
    case 'DUE_TODAY':
      return `Срок сегодня, ${day}, ждут отчёта: ${count}.`
    case 'OVERDUE':
      return `Срок ${day} пропущен, нет отчёта: ${count}.`
    case 'ESCALATED':
      return `На территории нет отчётов, срок которых истёк ${day}: ${count}.`
    case 'RETURNED':
      return 'Отчёт возвращён на доработку: исправьте его и отправьте ещё раз.'
    case 'UNREVIEWED':
      return `Отчёты, отправленные ${day}, ждут проверки: ${count}.`
    case 'IMPORT_FINISHED':
      return `Импорт файла закончен, отклонено строк: ${count}.`
  }
}

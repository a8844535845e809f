import type { NoticeRow } from './table.ts'

const dayOf = (day: string | null): string => (day ?? '').split('-').reverse().join('.')

/** What people read: no name of a person, a school or a document. */
export function sentenceOf({ kind, count, dueOn }: Pick<NoticeRow, 'kind' | 'count' | 'dueOn'>): string {
  const day = dayOf(dueOn)
  switch (kind) {
    case 'DUE_SOON':
      return `Срок – ${day}. Осталось подать отчётов: ${count}.`
    case 'DUE_TODAY':
      return `Срок – сегодня, ${day}. Осталось подать отчётов: ${count}.`
    case 'OVERDUE':
      return `Срок истёк ${day}. Осталось подать отчётов: ${count}.`
    case 'ESCALATED':
      return `На территории просрочены отчёты со сроком ${day}: ${count}. Напомните о них.`
    case 'RETURNED':
      return 'Отчёт возвращён на доработку: исправьте его и подайте ещё раз.'
    case 'UNREVIEWED':
      return `Не проверены отчёты, поданные ${day}: ${count}. Проверьте их.`
    case 'IMPORT_FINISHED':
      return `Импорт файла завершён, отклонено строк: ${count}.`
  }
}

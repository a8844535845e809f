import { type ObligationRowFragment, OverdueDocument } from '../core/generated/graphql.ts'
import { run, UserError } from './run.ts'
import { drawTable, printedDay } from './table.ts'

const [day = ''] = process.argv.slice(2)

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

const row = ({ dueOn, activity, school, organization, municipality }: ObligationRowFragment) => [
  printedDay(dueOn),
  String(daysBetween(dueOn, day)),
  municipality?.name ?? '',
  school?.shortName ?? organization?.name ?? '',
  [activity?.number, activity?.title].filter(Boolean).join(' '),
]

await run(async client => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new UserError('Укажите дату: node clients/examples/overdue.ts 2020-12-31')
  const rows: string[][] = []
  for await (const obligation of client.pages(
    OverdueDocument,
    { on: day, first: 200 },
    data => data.obligations,
  ))
    rows.push(row(obligation))
  if (rows.length === 0) return `На ${printedDay(day)} просроченных обязательств нет.\n`
  const table = drawTable(['Срок', 'Дней', 'Муниципалитет', 'Кто отчитывается', 'Мероприятие'], rows)
  return `Просрочено на ${printedDay(day)}: ${rows.length}\n\n${table}`
})

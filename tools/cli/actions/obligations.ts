import { repairObligations } from '../../../api/roadmap/repair/repair.ts'
import { plugins } from '../../../plugins/index.ts'
import { withDatabase } from '../database.ts'
import { say } from '../output.ts'

export const repair = ({ apply = false }: { readonly apply?: boolean }): Promise<void> =>
  withDatabase(async ({ read, transact }) => {
    const { fulfilled, waived } = await repairObligations({ read, transact, plugins }, apply)
    say(
      `Исполнены записями, внесёнными раньше: ${fulfilled}.`,
      `Сняты без исполнения, дорожная карта закрыта, заменена или отменена: ${waived}.`,
      apply ? 'Изменения сохранены и внесены в журнал действий.' : 'Чтобы сохранить, повторите с --apply.',
    )
  })

import { action } from '../action/action.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { recordTwins } from '../finding/twins.ts'
import { apiError } from '../graphql/errors/table.ts'
import { requireName, requireSameAs } from './attributes.ts'
import { organizations } from './table.ts'

/** Changes the attributes of a body; its territory stays. */
export const updateOrganization = action('updateOrganization', async (work, input) => {
  const { organization: id, version, kind, name, sameAs: sameAsId, note } = input
  const organization = await lockForUpdate(work, organizations, id, version)
  if (name != null) requireName(name)
  if (sameAsId === id)
    throw apiError(
      'CHOICE_INVALID',
      'Организация не может быть указана как другое название самой себя: укажите другую запись или null.',
      'input.sameAs',
    )
  await requireSameAs(work, sameAsId, organization.row.regionId)
  await organization.update({ kind: kind ?? undefined, name: name ?? undefined, sameAsId, note })
  return { id, findings: await recordTwins(work, 'Organization', [id]) }
})

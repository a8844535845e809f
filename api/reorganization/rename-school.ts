import { action } from '../action/action.ts'
import { authorize } from '../action/authorize.ts'
import { lockForUpdate } from '../action/write/record.ts'
import { recordTwins } from '../finding/twins.ts'
import { apiError } from '../graphql/errors/table.ts'
import { describe, requireFaultless } from '../school/attributes.ts'
import { schools } from '../school/table.ts'
import { readAct, recordEvents } from './event.ts'

/** Renames a school. It stays findable by its former names, which its history dates. */
export const renameSchool = action('renameSchool', async (work, input) => {
  const school = await lockForUpdate(work, schools, input.school, input.version)
  const { id, regionId, name, shortName } = school.row
  authorize(work, { regionId, municipalityId: null, schoolId: null })
  const attributes = describe({ name: input.name, shortName: input.shortName }, school.row)
  if (attributes.name === name && attributes.shortName === shortName)
    throw apiError('NOTHING_TO_CHANGE', 'Новое название совпадает с прежним: укажите другое.', 'input.name')
  requireFaultless(work, attributes)
  const act = readAct(work, regionId, input)
  await school.update(attributes, { basis: act.basis })
  await recordEvents(work, act, [
    { schoolId: id, kind: 'RENAMED', formerName: name, formerShortName: shortName },
  ])
  return { id, findings: await recordTwins(work, 'School', [id]) }
})

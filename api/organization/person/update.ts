import { action } from '../../action/action.ts'
import { lockForUpdate } from '../../action/write/record.ts'
import { persons } from '../table.ts'
import { readAttributes } from './attributes.ts'
import { redact } from './personal.ts'

/** Changes the attributes of a person; a field that is not named stays as it is, null empties it. */
export const updatePerson = action('updatePerson', async (work, input) => {
  const person = await lockForUpdate(work, persons, input.person, input.version)
  await person.update(readAttributes(input), { show: redact })
  return person
})

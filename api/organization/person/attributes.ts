import { apiError } from '../../graphql/errors/table.ts'
import type { UpdatePersonInput } from '../../graphql/generated/contract.ts'
import { requirePersonal } from './personal.ts'

type Attributes = Pick<
  UpdatePersonInput,
  'position' | 'fullName' | 'email' | 'phone' | 'isCollective' | 'isNamedInSource' | 'duties' | 'note'
>

/** The attributes that an input names, as they are stored; null leaves what a person always has as it is. */
export function readAttributes(input: Attributes) {
  const { position, fullName, email, phone, isCollective, isNamedInSource, duties, note } = input
  if (position?.trim() === '')
    throw apiError('VALUE_MISSING', 'Должность не указана: напишите её, как в документе.', 'input.position')
  requirePersonal(input)
  return {
    position: position ?? undefined,
    fullName,
    email,
    phone,
    isCollective: isCollective ?? undefined,
    isNamedInSource: isNamedInSource ?? undefined,
    duties: duties ? [...duties] : undefined,
    note,
  }
}

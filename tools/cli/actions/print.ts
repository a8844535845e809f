import { limitsBlocks } from '../../docs/limits.ts'
import { permissionsBlocks } from '../../docs/permissions.ts'
import { translateTo } from '../language.ts'
import { sayText } from '../output.ts'

const russian = translateTo('ru')

export const printAccess = (): void => sayText(permissionsBlocks(russian).join('\n\n'))

export const printLimits = (): void => sayText(limitsBlocks(russian).join('\n'))

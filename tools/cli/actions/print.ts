import { limitsBlocks } from '../../docs/limits.ts'
import { permissionsBlocks } from '../../docs/permissions.ts'
import { translateTo } from '../language.ts'
import { say } from '../output.ts'

const russian = translateTo('ru')

export const printAccess = (): void => say(permissionsBlocks(russian).join('\n\n'))

export const printLimits = (): void => say(...limitsBlocks(russian))

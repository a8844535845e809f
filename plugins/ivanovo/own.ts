import { mutationsOf } from '../../api/plugin-api.ts'
import { access } from './access.ts'
import { findings } from './findings.ts'
import { region } from './region.ts'

/** The steps of the plugin's own mutations. */
export const { act, permit, hold } = mutationsOf({ ...region, findings, access })

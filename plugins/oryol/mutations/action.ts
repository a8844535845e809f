import { actionOf, mutationsOf } from '../../../api/plugin-api.ts'
import type { Contract } from '../generated/contract.ts'
import { region } from '../region.ts'

/** Checks of the plugin's own mutations. */
export const { permit, enforce } = mutationsOf(region)

/** An action of the plugin. */
export const action = actionOf<Contract>(region)

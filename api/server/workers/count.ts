import { availableParallelism, totalmem } from 'node:os'

/** What a machine offers. */
export interface Machine {
  readonly cores: number
  /** Memory in bytes. */
  readonly memory: number
  readonly platform: NodeJS.Platform
}

/** Node.js shares a port among processes on these. Elsewhere there is one process. */
const sharing: readonly NodeJS.Platform[] = ['linux', 'freebsd', 'sunos', 'aix']

/** Beyond four, PostgreSQL is what the server waits for. */
const most = 4
/** Of a worker at work, and of PostgreSQL and the system together. */
const gibibyte = 2 ** 30

/** The machine, or the container that the process is in. */
export const thisMachine = (): Machine => ({
  cores: availableParallelism(),
  memory: Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY),
  platform: process.platform,
})

/** Whether several processes can listen on one port. */
export const canShare = ({ platform }: Pick<Machine, 'platform'>): boolean => sharing.includes(platform)

/** As many workers as there are cores, up to four, with a gibibyte for each and one left. */
export const workersFor = (machine: Machine): number => {
  const { cores, memory } = machine
  const fitting = Math.floor(memory / gibibyte) - 1
  return canShare(machine) ? Math.max(1, Math.min(cores, most, fitting)) : 1
}

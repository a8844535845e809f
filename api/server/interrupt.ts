import { StartFailure } from './startup-error.ts'

/**
 * Lets a command of the command line be told to stop: fails with StartFailure: STOPPED at the first SIGINT or SIGTERM, so that
 * the command can put away what it has begun. At the second the process ends at once.
 */
export function interruption(): Promise<never> {
  const told = Promise.withResolvers<never>()
  // Nobody may be listening yet.
  told.promise.catch(() => undefined)
  let times = 0
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      times += 1
      if (times > 1) process.exit(130)
      told.reject(new StartFailure('STOPPED', 'Прервано, убираю за собой.'))
    })
  return told.promise
}

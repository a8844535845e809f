/** Resolves when the process is told to stop; told a second time, the process exits at once. */
export const stopSignal = (): Promise<void> =>
  new Promise(resolve => {
    let told = false
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.on(signal, () => {
        if (told) process.exit(1)
        told = true
        resolve()
      })
  })

const width = 30

/** Shows how many of some rows are done, on a terminal alone. */
export function progressBar(total: number) {
  const { stderr } = process
  if (!stderr.isTTY) return { show: () => undefined, end: () => undefined }
  return {
    show: (done: number) => {
      const filled = total === 0 ? 0 : Math.round((width * done) / total)
      stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} из ${total}`)
    },
    end: () => stderr.write(`\r${' '.repeat(width + 30)}\r`),
  }
}

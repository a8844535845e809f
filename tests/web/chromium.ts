import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Chromium of the system: nothing is downloaded. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = [process.env.CHROMIUM, ...places].find(path => path && existsSync(path))
  if (!executablePath)
    throw new Error(
      'Нет Chromium: установите его (apt-get install chromium) или назовите в переменной CHROMIUM.',
    )
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

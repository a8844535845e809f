import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { listenForChanges } from '../../api/change/notify-listener.ts'
import { anyone } from '../../api/data/scope.ts'
import { directory } from '../../api/file/directory.ts'
import { listen } from '../../api/http/listen.ts'
import { readStatic } from '../../api/http/pages/static.ts'
import { webPages } from '../../api/http/pages/web.ts'
import { createServer } from '../../api/server/server.ts'
import { type TrialPerson, trialPeople } from '../../api/server/trial/people.ts'
import { loadTrialRegion } from '../../api/server/trial/region.ts'
import { type TestDatabase, testDatabase } from '../../api/testing/database.ts'
import { patientLimits } from '../../api/testing/limits.ts'
import { plugins } from '../../plugins/index.ts'

export interface WebServer {
  readonly url: string
  readonly database: TestDatabase
  readonly people: readonly TrialPerson[]
  readonly close: () => Promise<void>
}

/** The whole product as `npm start` gives it: five roadmaps, the trial region, three people with keys. */
export const openWebServer = async (): Promise<WebServer> => {
  const database = await testDatabase({ seeded: true })
  await loadTrialRegion(database, plugins)
  const people = await trialPeople(database)
  const changes = listenForChanges(database.pool.options)
  const folder = join(tmpdir(), `podyom-web-${database.name}`)
  const limits = { ...patientLimits, ratePerAddress: 1_000_000, ratePerKey: 1_000_000 }
  const server = await createServer({
    read: database.read,
    transact: database.transact,
    plugins,
    changes,
    visitor: anyone,
    openReading: true,
    limits,
    files: { storage: directory(folder), folder },
    pages: webPages(readStatic(new URL('../../clients/web/dist', import.meta.url).pathname)),
  })
  const { url, drain } = await listen(server, '127.0.0.1', 0, limits)
  const close = async () => {
    await changes.close()
    await drain(AbortSignal.timeout(1_000))
    await database.close()
  }
  return { url, database, people, close }
}

export interface Opened {
  readonly context: BrowserContext
  readonly page: Page
  /** What a browser complained of: the console, refused policies, failed scripts. */
  readonly complaints: string[]
  /** The operations sent since the last look. */
  readonly operations: string[]
}

/** Operations of the frame around every screen. */
const ofFrame = ['Me', 'ChangesHead', 'LiveChanges']

export const openPage = async (
  browser: Browser,
  options: { readonly scheme?: 'light' | 'dark'; readonly width?: number } = {},
): Promise<Opened> => {
  const { scheme = 'light', width = 1_440 } = options
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 900 },
    colorScheme: scheme,
    locale: 'ru-RU',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  const operations: string[] = []
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => {
    const [, name] = /(?:query|mutation|subscription) (\w+)/.exec(request.postData() ?? '') ?? []
    if (name && !ofFrame.includes(name)) operations.push(name)
  })
  return { context, page, complaints, operations }
}

/** Waits until nothing on the page is loading. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('load')
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(() => !document.querySelector('.skeleton'))
  await page.waitForTimeout(400)
}

import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './chromium.ts'
import { openPage, openWebServer, settled, type WebServer } from './testing.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const dist = new URL('../../clients/web/dist/', import.meta.url).pathname

interface Axe {
  readonly axe: {
    readonly run: () => Promise<{
      readonly violations: readonly {
        readonly id: string
        readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
      }[]
    }>
  }
}

let server: WebServer
let browser: Browser
beforeAll(async () => {
  server = await openWebServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const screens = async (): Promise<readonly string[]> => {
  const { db } = server.database
  const order = await db.order.findFirstOrThrow({ where: { number: '59' } })
  const campaign = await db.monitoringCampaign.findFirstOrThrow()
  const obligation = await db.obligation.findFirstOrThrow({
    where: { school: { key: 'ru-uch-lesnoy-lipovaya' } },
  })
  const id = (type: string, uuid: string) => Buffer.from(`${type}:${uuid}`).toString('base64url')
  return [
    '/work',
    '/notices',
    '/overview',
    '/overview?all=1',
    '/schools',
    '/schools?text=абракадабра',
    '/schools/ru-uch-lesnoy-berezovaya',
    '/schools/livny-orlovskaya',
    '/schools/absent',
    '/roadmaps',
    '/roadmaps/livny',
    '/roadmaps/ru-uch-lesnoy--roadmap',
    '/orders',
    `/orders/${order.key}`,
    '/campaigns',
    `/campaigns/${id('MonitoringCampaign', campaign.id)}`,
    `/obligations/${id('Obligation', obligation.id)}`,
    '/changes',
    '/import',
    '/import/absent',
    '/settings',
    '/admin',
  ]
}

describe('every screen', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [360, 1_440])
      test(`${scheme}, ${width} px: no complaint of the browser or of axe, nothing beside the screen, few requests`, async () => {
        const { context, page, complaints, operations } = await openPage(browser, { scheme, width })
        await page.goto(`${server.url}/work#key=${server.people[1]?.key}`)
        await settled(page)
        const found: string[] = []
        for (const path of await screens()) {
          operations.length = 0
          await page.goto(server.url + path)
          await settled(page)
          if (operations.length > 3) found.push(`${path}: ${operations.join(', ')}`)
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          if (over > 0) found.push(`${path}: ${over} px wider than the screen`)
          // The page's policy refuses inline scripts; the debugger's way is not one.
          await page.evaluate(axe)
          const { violations } = await page.evaluate(() => (globalThis as unknown as Axe).axe.run())
          for (const { id, nodes } of violations)
            found.push(
              `${path}: ${id} ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary.slice(0, 200)}`,
            )
          for (const one of complaints.splice(0)) found.push(`${path}: ${one}`)
        }
        await context.close()
        expect(found).toEqual([])
      })

  test('is reached by keyboard: the first Tab skips the menu', async () => {
    const { context, page } = await openPage(browser)
    await page.goto(`${server.url}/schools#key=${server.people[1]?.key}`)
    await settled(page)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('К содержанию')
    await context.close()
  })
})

test('the first load is at most 200 KB of script', () => {
  const sizes = globSync('assets/*.js', { cwd: dist }).map(file => gzipSync(readFileSync(dist + file)).length)
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200 * 1024)
})

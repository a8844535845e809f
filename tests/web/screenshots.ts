import { openBrowser } from './chromium.ts'

/** Writes the images of the README: `npm run screenshots LINK` with a link that the start of a trial prints. */
const [link] = process.argv.slice(2)
if (!link)
  throw new Error('Укажите ссылку, которую печатает npm start: npm run screenshots http://…/work#key=…')
const browser = await openBrowser()
const page = await browser.newPage({
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  locale: 'ru-RU',
})
await page.goto(link)
for (const name of ['work', 'overview']) {
  await page.goto(new URL(`/${name}`, link).href)
  await page.locator('main .panel, main .tasks').first().waitFor()
  await page.waitForTimeout(1_500)
  await page.screenshot({ path: new URL(`../../docs/images/${name}.png`, import.meta.url).pathname })
}
await browser.close()

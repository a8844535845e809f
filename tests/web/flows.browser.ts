import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './chromium.ts'
import { openPage, openWebServer, settled, type WebServer } from './testing.ts'

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

const [school, authority, ministry] = [0, 1, 2]
const enter = async (person: number, path = '/work') => {
  const opened = await openPage(browser)
  await opened.page.goto(`${server.url}${path}#key=${server.people[person]?.key}`)
  await settled(opened.page)
  return opened
}
const see = (page: Page, text: string) => page.getByText(text).first().waitFor()

describe('a report', () => {
  test('is checked, sent, returned, corrected and accepted by two people, and a third sees it live', async () => {
    const [writer, reviewer, watcher] = await Promise.all([
      enter(school),
      enter(authority),
      enter(ministry, '/changes'),
    ])
    await writer.page.getByText('Провести пробный экзамен').first().click()
    await writer.page.getByLabel('Что сделано').fill('Пробный экзамен проведён для девятых классов.')
    await writer.page.getByRole('button', { name: 'Проверить без отправки' }).click()
    await see(writer.page, 'Правила региона замечаний не имеют')
    await writer.page.locator('input[type=file]').setInputFiles({
      name: 'Протокол.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
    })
    await writer.page.getByRole('button', { name: 'Убрать' }).waitFor()
    await writer.page.getByRole('button', { name: 'Отправить отчёт' }).click()
    await see(writer.page, 'на проверке')
    const address = new URL(writer.page.url()).pathname

    await see(watcher.page, 'Берёзовая СОШ: 2.3 Провести пробный экзамен')

    await reviewer.page.goto(server.url + address)
    await reviewer.page.getByRole('button', { name: 'Вернуть на доработку' }).click()
    await reviewer.page.getByLabel('Что исправить').fill('Укажите, сколько учеников писали работу.')
    await reviewer.page.getByRole('button', { name: 'Вернуть на доработку' }).click()
    await see(reviewer.page, 'Что исправить:')

    // Nobody reloads the writer's page.
    await see(writer.page, 'Укажите, сколько учеников писали работу.')
    await writer.page.getByLabel('Что сделано').fill('Пробный экзамен писали 24 ученика девятых классов.')
    await writer.page.getByRole('button', { name: 'Отправить новую редакцию' }).click()
    await see(writer.page, 'Редакция 2')

    await see(reviewer.page, 'Пробный экзамен писали 24 ученика')
    await reviewer.page.getByRole('button', { name: 'Принять' }).click()
    await reviewer.page.locator('.revisions').getByText('принят').first().waitFor()
    await writer.page.locator('.revisions').getByText('принят').first().waitFor()
    for (const { context } of [writer, reviewer, watcher]) await context.close()
  })

  test('is not lost when the key expires: the same page comes back with the written text', async () => {
    const { context, page } = await enter(school)
    await page
      .getByText('Подвести итоги года')
      .first()
      .click()
      .catch(() => undefined)
    await page.goto(`${server.url}/schools/ru-uch-lesnoy-berezovaya`)
    await page.getByText('Подвести итоги года').first().click()
    await page.getByLabel('Что сделано').fill('Черновик, который нельзя потерять.')
    const address = page.url()
    await page.evaluate(() => sessionStorage.setItem('podyom.key', `pdm_${'0'.repeat(12)}_${'0'.repeat(64)}`))
    await page.reload()
    await see(page, 'Ключ больше не действует')
    expect(page.url()).toBe(address)
    await page.getByLabel('Ключ доступа').fill(server.people[school]?.key ?? '')
    await page.getByRole('button', { name: 'Войти' }).click()
    await expect
      .poll(() => page.getByLabel('Что сделано').inputValue())
      .toBe('Черновик, который нельзя потерять.')
    expect(page.url()).toBe(address)
    await context.close()
  })
})

describe('a setting of a region', () => {
  test('shows what it would change, is saved with its ground and taken back', async () => {
    const { context, page, complaints } = await enter(ministry, '/settings')
    await page.getByRole('button', { name: 'Изменить' }).first().click()
    await page.getByLabel('Льготные дни после срока').fill('30')
    await page.getByRole('button', { name: 'Что изменится' }).click()
    await page.getByText('Обязательств', { exact: true }).waitFor()
    await page.getByLabel('Основание').fill('Приказ № 1, пункт 2')
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await see(page, 'источник: регион')
    await page.getByLabel('Основание').fill('Приказ № 2')
    await page.getByRole('button', { name: 'Вернуть унаследованное' }).click()
    await page.getByText('источник: регион').waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe('a list of schools in a file', () => {
  const list = (municipality: string, code: string) =>
    Buffer.from(
      [
        'Муниципалитет;Код ОО;Наименование ОО;Краткое наименование;Вид ОО',
        'Лесной учебный округ;о1;МБОУ «Ольховая СОШ»;Ольховая СОШ;СОШ',
        `${municipality};${code};МБОУ «Еловая СОШ»;Еловая СОШ;СОШ`,
      ].join('\r\n'),
    )

  test('is tried, its errors are named by cell, and after a correction it is written', async () => {
    const { context, page, complaints } = await enter(ministry, '/import')
    const choose = (buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name: 'школы.csv', mimeType: 'text/csv', buffer })
    await choose(list('Небывалый округ', 'е1'))
    await page.getByRole('button', { name: 'Проверить' }).click()
    await see(page, 'Ничего не записано: это проверка')
    await page.getByRole('row', { name: 'A3 Муниципальное образование не найдено' }).waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Скачать книгу с ошибками' }).click()
    expect((await download).suggestedFilename()).toBe('школы – ошибки.xlsx')
    await choose(list('Лесной учебный округ', 'е1'))
    await page.getByRole('button', { name: 'Записать' }).click()
    await see(page, 'Верные строки записаны')
    await page.goto(`${server.url}/schools?text=Еловая`)
    await see(page, 'Еловая СОШ')
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe('a server that is busy', () => {
  test('is sent the query again, quietly', async () => {
    const { context, page } = await openPage(browser)
    let refused = 0
    await page.route('**/graphql', route =>
      route.request().postData()?.includes('RoadmapList') && refused++ < 2
        ? route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: 'busy' })
        : route.continue(),
    )
    await page.goto(`${server.url}/roadmaps#key=${server.people[authority]?.key}`)
    await see(page, 'Дорожная карта поддержки школ Лесного учебного округа')
    expect(refused).toBeGreaterThan(2)
    await context.close()
  })
})

describe('a key', () => {
  test('of a link is taken out of the address, and a wrong one says so', async () => {
    const { context, page } = await enter(school)
    expect(page.url()).toBe(`${server.url}/work`)
    await page.getByRole('button', { name: 'Выйти' }).click()
    await page.getByLabel('Ключ доступа').fill('pdm_с0ffee')
    await page.getByRole('button', { name: 'Войти' }).click()
    await see(page, 'В ключе есть русские буквы')
    await context.close()
  })
})

import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testFiles } from '../../api/file/testing.ts'
import { testServer } from '../../api/testing/server.ts'
import { outcomeOf } from './testing.ts'

const server = testServer({})
const files = testFiles(server, { isWorker: true })
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), `podyom-import-${randomUUID()}`))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const runCommand = async (...args: readonly string[]) => {
  const { authorization } = await files().sign({ role: 'REGIONAL', on: 'RU-ORL' })
  const env = {
    ...process.env,
    PODYOM_URL: files().url.replace('/files', '/graphql'),
    PODYOM_TOKEN: authorization?.replace('Bearer ', ''),
  }
  const command = [new URL('podyom.ts', import.meta.url).pathname, ...args]
  return outcomeOf(spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] }))
}

const run = (...args: readonly string[]) => runCommand('import', ...args)

describe('podyom import', () => {
  test('sends a file, prints the faults by cell and writes the workbook of errors', async () => {
    const [list, errors] = [join(folder, 'Школы.csv'), join(folder, 'errors.xlsx')]
    await writeFile(list, 'Район;Код;Имя;Вид\nЛивенский район;s1;Школа 1;СОШ\nНигде;s2;Школа 2;СОШ\n')
    const options = ['--profile', 'SCHOOLS', '--column', 'name=Имя', '--set', 'isRural=да']
    const tried = await run(list, ...options, '--dry-run')
    expect(tried).toMatchObject({
      code: 1,
      output: expect.stringContaining('Ничего не сохранено: это пробный запуск.'),
    })
    const { code, output } = await run(list, ...options, '--errors', errors)
    expect(code).toBe(1)
    expect(output).toContain('Добавлено: 1, изменено: 0, без изменений: 0, не записано: 1.')
    expect(output).toContain('A3: муниципальное образование не найдено')
    const [sheet] = (await readXlsx(await readFile(errors))).sheets
    expect(sheet?.rows.map(cells => cells[4])).toEqual(['Результат', 'Добавлено', 'Не записано'])
    expect(await server().database.db.school.count({ where: { shortName: 'Школа 1', isRural: true } })).toBe(
      1,
    )
  })

  test('says what is wrong with the file or the server', async () => {
    expect(await run(join(folder, 'none.csv'), '--profile', 'SCHOOLS')).toMatchObject({
      code: 1,
      output: expect.stringContaining('не открывается'),
    })
    const list = join(folder, 'one.csv')
    await writeFile(list, 'Район;Имя\nЛивенский район;Школа\n')
    expect((await run(list, '--profile', 'NONE')).output).toMatch(/^Укажите в поле profile/)
  })
})

describe('podyom roadmap read', () => {
  test('prints the findings and the unknown parties of a document, and stores it on request', async () => {
    const [plan, draft] = [join(folder, 'План.txt'), join(folder, 'draft.json')]
    await writeFile(
      plan,
      'План на 2026 год\n№\tМероприятие\tСрок\tОтветственный\n1\tОбсудить\t\tРаботники цеха\n',
    )
    const { code, output } = await runCommand(
      'roadmap',
      'read',
      plan,
      '--owner',
      'livny',
      '--draft',
      draft,
      '--create',
    )
    expect([code, output]).toEqual([0, expect.stringContaining('Разделов: 1, мероприятий: 1, замечаний: 1.')])
    expect(output).toContain('п. 1: Срок мероприятия не указан.')
    expect(output).toContain('Ответственный не найден: «Работники цеха», строк: 1. Укажите его в --party.')
    expect(output).toContain('Проект дорожной карты сохранён: livny--2026')
    expect(JSON.parse(await readFile(draft, 'utf8')).document.fileName).toBe('План.txt')
    const row = await server().database.db.activity.findFirst({ where: { roadmap: { key: 'livny--2026' } } })
    expect(row).toMatchObject({ title: 'Обсудить', note: 'Ответственные по документу: Работники цеха.' })
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'
import { testImports } from './testing.ts'

const server = testServer({})
const as = [{ role: 'REGIONAL', on: 'RU-ORL' }] as const
const imports = testImports(server, { as, now: () => new Date('2023-12-20T09:00:00Z') })
const db = () => server().database.db

const titles = 'Логин ОО;ОО;Район;Предмет;Класс;Средний балл'
const given = { profile: 'FIS_OKO', schoolYear: '2022/23' }
const send = (rows: readonly string[], rest: object = {}) =>
  imports.send([titles, ...rows].join('\n'), { ...given, ...rest })

beforeAll(async () => {
  const { id, regionId } = await db().school.findUniqueOrThrow({ where: { key: 'livny-orlovskaya' } })
  await db().schoolExternalId.create({
    data: { schoolId: id, regionId, system: 'FIS_OKO', value: 'edu570001' },
  })
})

describe('a table of exam results in a file', () => {
  test('is recorded by logins or names of schools, and a second time nothing is written', async () => {
    const rows = [
      'edu570001;;;Математика;5;"3,5"',
      ';МБОУ «Сергиевская СОШ»;Ливенский р-н;математика;5;3.6666666667',
      ';сергиевская средняя школа;Ливенский район;Физика;7;-',
      'edu570001;;;Физика;7;',
    ]
    const { body } = await send(rows)
    expect(body).toMatchObject({ created: 4, refused: 0, stored: true })
    const stored = await db().assessmentResult.findMany({
      where: { exam: 'VPR', schoolYear: '2022-2023' },
      orderBy: [{ subject: 'asc' }, { schoolMean: 'asc' }, { absenceReason: 'asc' }],
    })
    expect(stored.map(one => [one.subject, one.level, Number(one.schoolMean), one.absenceReason])).toEqual([
      ['Математика', '5', 3.5, null],
      ['Математика', '5', 3.67, null],
      ['Физика', '7', 0, 'DASH_IN_SOURCE'],
      ['Физика', '7', 0, 'BLANK_IN_SOURCE'],
    ])
    const before = await db().auditEntry.count()
    expect((await send(rows)).body).toMatchObject({ unchanged: 4, stored: false })
    expect(await db().auditEntry.count()).toBe(before)
    const changed = [rows[0]?.replace('3,5', '3,9') ?? '', ...rows.slice(1)]
    expect((await send(changed)).body).toMatchObject({ refused: 1, unchanged: 3 })
    expect((await send(changed, { reason: 'Уточнённая таблица' })).body).toMatchObject({
      updated: 1,
      unchanged: 3,
    })
  })

  test('tells mistakes by their cells, several at once', async () => {
    const { body } = await send([
      'edu1;;;Математика;5;3',
      ';Никакая;Ливенский район;Математика;5;3',
      ';;;Математика;5;три',
      'edu570001;;;Химия;5;6',
      'edu570001;;;Химия;5;5',
    ])
    const cells = body.rows.map((row: { errors: { cell: string }[] }) =>
      row.errors.map(({ cell }) => cell).join(' '),
    )
    expect(cells).toEqual(['A2', 'B3', 'F4', 'F5', ''])
  })
})

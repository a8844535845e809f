import { describe, expect, test } from 'vitest'
import { files, parseDocument, readDocument } from './read.ts'

type Json = { [name: string]: Json } & Json[]

/** The text of a corrupted document. */
function spoilt(file: (typeof files)[number], spoil: (document: Json) => void): string {
  const copy = JSON.parse(JSON.stringify(readDocument(file)))
  spoil(copy)
  return JSON.stringify(copy)
}

function complaint(file: (typeof files)[number], spoil: (document: Json) => void): string {
  try {
    parseDocument(file, spoilt(file, spoil))
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return ''
}

describe('a document', () => {
  test.each(files)('%s is complete and every key in it names a record', file => {
    expect(readDocument(file).roadmap.sections.length).toBeGreaterThan(0)
  })

  test('with invalid JSON is refused with the name of its file', () => {
    expect(() => parseDocument('livny.json', '{')).toThrow(
      'Файл livny.json: это не JSON, проверьте скобки, кавычки и запятые.',
    )
  })

  test('names every mistake at once, each with file, path and what to do', () => {
    const message = complaint('livny.json', document => {
      Object.assign(document.region ?? {}, { extra: 1 })
      Object.assign(document.schools?.[3] ?? {}, { kind: 'GYMNASIUM', name: 7 })
      Object.assign(document.orders?.[0] ?? {}, { date: '19.05.2020' })
      delete document.roadmap?.title
    })
    expect(message.split('\n')).toEqual([
      'Файл livny.json, region.extra: такого поля нет, удалите его или исправьте название.',
      'Файл livny.json, schools[3].name: здесь должно стоять слово или предложение в кавычках, исправьте значение.',
      'Файл livny.json, schools[3].kind: допустимы только SECONDARY, BASIC, PRIMARY, OTHER, выберите одно из них.',
      'Файл livny.json, orders[0].date: день пишется так: 2020-05-19, исправьте его.',
      'Файл livny.json, roadmap.title: поле пропущено, впишите его.',
    ])
  })

  test('refuses a key that names nothing', () => {
    const message = complaint('orda.json', document => {
      Object.assign(document.roadmap?.sections?.[0]?.activities?.[1] ?? {}, { responsible: ['orda-nobody'] })
      Object.assign(document.curators?.[0] ?? {}, { orderClause: 'orda-order-9' })
    })
    expect(message.split('\n')).toEqual([
      'Файл orda.json, roadmap.sections[0].activities[1].responsible[0]: «orda-nobody»: такой школы, организации или должности в файле нет, исправьте ключ или добавьте запись.',
      'Файл orda.json, curators[0].orderClause: «orda-order-9»: такого пункта приказа в файле нет, исправьте ключ или добавьте запись.',
    ])
  })

  test('refuses a duplicate key', () => {
    const message = complaint('livny.json', document => {
      Object.assign(document.schools?.[1] ?? {}, { key: 'livny-baranovskaya' })
    })
    expect(message).toContain(
      'Файл livny.json, schools, organizations, people: ключ «livny-baranovskaya» стоит дважды',
    )
  })

  test('requires a reason for a missing result', () => {
    const message = complaint('rodniki.json', document => {
      Object.assign(document.assessments?.[0] ?? {}, { schoolMean: null })
    })
    expect(message).toBe(
      'Файл rodniki.json, assessments[0].absenceReason: нужен либо средний результат школы, либо причина, по которой его нет: заполните одно из двух.',
    )
  })

  test('never takes a zero for a result', () => {
    const message = complaint('rodniki.json', document => {
      Object.assign(document.assessments?.[0] ?? {}, { schoolMean: 0 })
    })
    expect(message).toBe(
      'Файл rodniki.json, assessments[0].schoolMean: значение слишком мало: нужно больше 0.',
    )
  })
})

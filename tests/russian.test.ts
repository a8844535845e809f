import { globSync, readFileSync } from 'node:fs'
import { parse, visit } from 'graphql'
import { describe, expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8')
const contracts = globSync('{schema,plugins/*}/*.graphql', { cwd: root })
const sources = globSync('{api,plugins,clients,tools/cli}/**/*.ts', { cwd: root }).filter(
  file => !/generated|testing|\.test\.ts$|api\/term\//.test(file),
)

interface Text {
  readonly at: string
  readonly kind: string
  readonly value: string
}

const descriptions: readonly Text[] = contracts.flatMap(file => {
  const found: Text[] = []
  visit(parse(read(file)), {
    enter(node) {
      if (!('description' in node) || !node.description) return
      const name = 'name' in node ? node.name?.value : ''
      found.push({ at: `${file} ${name}`, kind: node.kind, value: node.description.value })
    },
  })
  return found
})

const quoted = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g

/** The Russian sentences in the strings of the code; comments are left out. */
const messages: readonly Text[] = sources.flatMap(file =>
  [
    ...read(file)
      .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      .matchAll(quoted),
  ]
    .map(([, plain, template]) => plain ?? template ?? '')
    .filter(value => /^[А-ЯЁ].*[а-яё] .*\.$/su.test(value))
    .map(value => ({ at: file, kind: 'message', value })),
)

/** Words that the glossary replaces: docs/glossary.md. */
const banned =
  /(?<![а-яё])(назовите|назван[аоы]? дважды|заводят|заводится|завести|заведите|уберите|убирают|убрать|молч[аи]т|опира[ею]тся|обещает|обещанн\S+|ученик\S*|школьник\S*|подмероприяти\S+|ступен[ьи] контроля|контрольн\S+ точк\S+|посредник\S*|редактор\S*|приёмк\S+|недочёт\S*|без него – давно|правила отказали)(?![а-яё])/giu

const found = (texts: readonly Text[], fault: (value: string) => unknown): readonly string[] =>
  texts.filter(({ value }) => fault(value)).map(({ at, value }) => `${at}: ${value}`)

describe('Russian that users see', () => {
  const all = [...descriptions, ...messages]

  test('is read from many texts', () => {
    expect(descriptions.length).toBeGreaterThan(2500)
    expect(messages.length).toBeGreaterThan(300)
  })

  test('uses the terms of the glossary', () => expect(found(all, value => value.match(banned))).toEqual([]))

  test('has no double blanks, straight quotes, hyphens for dashes or em dashes', () =>
    expect(
      found(all, value => / {2}| - |—|[а-яё]"|"[а-яё]|\.\./iu.test(value.replace(/\$\{[^}]*\}/g, 'X'))),
    ).toEqual([]))

  test('does not put an ISO date into a sentence unless it has to be typed', () =>
    expect(
      found(
        messages,
        value =>
          /\$\{[^}]*(?:[a-z]On|dueTo|validTo|validFrom)\}/.test(value) && !/printedDay|укажите/.test(value),
      ),
    ).toEqual([]))

  test('ends a description with a dot, unless it is the label of a value', () =>
    expect(
      found(
        descriptions.filter(({ kind }) => kind !== 'EnumValueDefinition'),
        value => !value.endsWith('.'),
      ),
    ).toEqual([]))

  test('begins a value with a label of up to 50 characters', () =>
    expect(
      found(
        descriptions.filter(({ kind }) => kind === 'EnumValueDefinition'),
        value => value.endsWith('.') !== value.includes('. ') || (value.split('. ')[0]?.length ?? 0) > 50,
      ),
    ).toEqual([]))
})

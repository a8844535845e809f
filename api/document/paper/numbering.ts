import { readXml } from './xml.ts'

/** The list that a paragraph belongs to, and the level in it. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

interface Level {
  readonly start: number
  readonly format: string
  /** Its printed form, as `%1.%2.` */
  readonly text: string
}

interface List {
  readonly abstract: string
  readonly starts: Map<number, number>
}

/** What a document says of its numbered lists and of the styles that have one. */
export interface Numbering {
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>
  readonly lists: ReadonlyMap<string, List>
  readonly styles: ReadonlyMap<string, ListPlace>
}

/** Reads `numbering.xml` and `styles.xml`; a document without lists has neither. */
export function readNumbering(numbering: string | null, styles: string | null): Numbering {
  return { ...readLists(numbering), styles: readStyles(styles) }
}

function readLists(xml: string | null): Pick<Numbering, 'levels' | 'lists'> {
  const levels = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  let [abstract, list, at] = ['', '', 0]
  const set = (change: Partial<Level>) => {
    const own = levels.get(abstract) ?? new Map<number, Level>()
    const { start, format, text } = own.get(at) ?? { start: 1, format: 'decimal', text: '' }
    levels.set(abstract, own.set(at, { start, format, text, ...change }))
  }
  const number = (text: string | undefined) => Number.parseInt(text ?? '', 10) || 0
  readXml(xml ?? '<none/>', {
    open: ({ name, value }, parents) => {
      const parent = parents.at(-1)
      if (name === 'abstractNum') abstract = value('abstractNumId') ?? ''
      else if (name === 'num') list = value('numId') ?? ''
      else if (name === 'lvl' || name === 'lvlOverride') at = number(value('ilvl'))
      else if (name === 'abstractNumId') lists.set(list, { abstract: value('val') ?? '', starts: new Map() })
      else if (name === 'startOverride') lists.get(list)?.starts.set(at, number(value('val')))
      else if (parent === 'lvl' && parents.includes('abstractNum')) {
        if (name === 'start') set({ start: number(value('val')) })
        if (name === 'numFmt') set({ format: value('val') ?? 'decimal' })
        if (name === 'lvlText') set({ text: value('val') ?? '' })
      }
    },
  })
  return { levels, lists }
}

/** The lists of paragraph styles; a style has that of the one it is based on. */
function readStyles(xml: string | null): ReadonlyMap<string, ListPlace> {
  const own = new Map<string, { list?: string; level?: number; base?: string }>()
  let style: { list?: string; level?: number; base?: string } = {}
  readXml(xml ?? '<none/>', {
    open: ({ name, value }, parents) => {
      if (name === 'style') {
        style = {}
        own.set(value('styleId') ?? '', style)
      } else if (name === 'basedOn') style.base = value('val') ?? ''
      else if (name === 'numId' && parents.includes('pPr')) style.list = value('val') ?? ''
      else if (name === 'ilvl' && parents.includes('pPr')) style.level = Number(value('val')) || 0
    },
  })
  const placeOf = (id: string, deep = 0): ListPlace | null => {
    const found = own.get(id)
    if (!found || deep > 20) return null
    if (found.list !== undefined) return { list: found.list, level: found.level ?? 0 }
    return found.base === undefined ? null : placeOf(found.base, deep + 1)
  }
  return new Map(
    [...own.keys()].flatMap(id => {
      const place = placeOf(id)
      return place ? [[id, place] as const] : []
    }),
  )
}

/** Counts the numbered paragraphs of a document: gives each the number that is printed before it. */
export function numberer({ levels, lists }: Numbering): (place: ListPlace) => string {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return ({ list: id, level }) => {
    const list = lists.get(id)
    const own = list && levels.get(list.abstract)
    const format = own?.get(level)
    if (!list || !own || !format) return ''
    const values = counts.get(list.abstract) ?? []
    const override = begun.has(id) ? undefined : list.starts.get(level)
    begun.add(id)
    const next = override ?? (values[level] === undefined ? format.start : values[level] + 1)
    const above = Array.from({ length: level }, (_, up) => values[up] ?? own.get(up)?.start ?? 1)
    counts.set(list.abstract, [...above, next])
    if (format.format === 'bullet') return ''
    return format.text.replace(/%(\d)/g, (_, digit: string) => {
      const up = Number(digit) - 1
      return printed(up === level ? next : (above[up] ?? 1), own.get(up)?.format ?? 'decimal')
    })
  }
}

const russian = 'абвгдежзиклмнопрстуфхцчшщэюя'
const latin = 'abcdefghijklmnopqrstuvwxyz'
const romans = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

function printed(value: number, format: string): string {
  if (format === 'none') return ''
  const isUpper = /^upper|Upper$/.test(format)
  const letters = format.startsWith('russian') ? russian : format.endsWith('Letter') ? latin : ''
  const text = format.endsWith('Roman') ? roman(value) : letters.charAt(value - 1) || String(value)
  return isUpper ? text.toUpperCase() : text
}

function roman(value: number): string {
  let [left, text] = [Math.min(value, 300), '']
  for (const [sign, worth] of romans) for (; left >= worth; left -= worth) text += sign
  return text
}

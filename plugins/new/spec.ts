import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { templates } from './read-templates.ts'
import regionNames from './regions.json' with { type: 'json' }

/** The options of `podyom plugin new`. */
export interface PluginOptions {
  readonly id?: string | undefined
  readonly region?: string | undefined
  readonly title?: string | undefined
}

/** A plugin that can be written. */
export interface PluginSpec {
  readonly id: string
  readonly region: string
  readonly title: string
}

const names = new Map(Object.entries(regionNames))

/** Reads the options, or says in Russian all that is wrong with them. `root` is the repository. */
export function readSpec(
  root: string,
  { id = '', region = '', title }: PluginOptions,
): PluginSpec | readonly string[] {
  const named = title ?? names.get(region)
  const mistakes = [...idMistakes(root, id), ...regionMistakes(region, named)]
  return mistakes.length > 0 || named === undefined ? mistakes : { id, region, title: named }
}

function idMistakes(root: string, id: string): readonly string[] {
  if (id === '') return ['Не указано имя плагина: --id kursk.']
  if (!/^[a-z][a-z0-9]{1,19}$/.test(id)) {
    return [`Имя «${id}» не подходит: нужны 2–20 латинских строчных букв и цифр, первой стоит буква.`]
  }
  const places = [`plugins/${id}`, `prisma/schema/${id}.prisma`, `clients/${id}`]
  const taken = places.filter(place => existsSync(join(root, place)))
  if (taken.length > 0) return [`Имя «${id}» занято: уже есть ${taken.join(', ')}. Выберите другое имя.`]
  if (isWord(id) || isCore(root, id)) return [`Имя «${id}» занято платформой. Выберите другое имя.`]
  return []
}

/** Whether the code of a plugin could not name a value so: a word of the language or of the templates. */
function isWord(id: string): boolean {
  if ([...templates.values()].some(text => new RegExp(`\\b${id}\\b`).test(text))) return true
  try {
    new Script(`'use strict'; const ${id} = 0`)
    return false
  } catch {
    return true
  }
}

/** Whether types of the core begin with this name, so that the plugin's could be confused with them. */
function isCore(root: string, id: string): boolean {
  const prefix = new RegExp(`^(?:model|enum|type|input|interface|scalar) ${pascal(id)}(?![a-z0-9])`, 'm')
  const texts = globSync(['schema/*.graphql', 'prisma/schema/*.prisma'], { cwd: root })
  return id === 'core' || texts.some(file => prefix.test(readFileSync(join(root, file), 'utf8')))
}

/** The prefix of a plugin's types: `kursk` → `Kursk`. */
export const pascal = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1)

function regionMistakes(region: string, title: string | undefined): readonly string[] {
  if (region === '') return ['Не указан код региона: --region RU-KRS.']
  if (!/^RU-[A-Z]{2,3}$/.test(region)) {
    return [`Код региона «${region}» не подходит: он пишется по ISO 3166-2, например RU-KRS.`]
  }
  if (title === undefined) {
    return [`Региона с кодом ${region} нет в перечне. Если код верен, укажите название региона в --title.`]
  }
  return /^[\p{L}\d (),.–-]{2,80}$/u.test(title)
    ? []
    : ['Название региона: от 2 до 80 букв и цифр, без кавычек.']
}

import { describe, expect, test } from 'vitest'
import { mask, nameForms } from './name-forms.ts'

const masked = (name: string, text: string) => text.replace(nameForms(name)?.known ?? /$^/, mask)

describe('a name in a text', () => {
  test.each([
    ['Проверочная Мария Тестовна', 'составлено М. Т. ПРОВЕРОЧНОЙ.', `составлено ${mask}.`],
    ['Проверочная Мария Тестовна', 'с Проверочной Марией Тестовной', `с ${mask}`],
    ['Пробнов Пётр Ильич', 'Пробнову П.И., затем Петру Ильичу Пробнову', `${mask}, затем ${mask}`],
    ['Пробнов-Опытный Лев Андреевич', 'Пробнова-Опытного Л. А. нет', `${mask} нет`],
    ['Пробнова И. И.', 'И. И. Пробновой', mask],
  ])('of %s is known in its cases and with initials: %s', (name, text, expected) => {
    expect(masked(name, text)).toBe(expected)
  })

  test.each([
    ['Проверочная Мария Тестовна', 'Проверочная Марина Тестовна'],
    ['Проверочная Мария Тестовна', 'Проверочная М. и Проверочная'],
    ['Пробнов Пётр Ильич', 'Пробновой П. И.'],
    ['Пробнов Пётр Ильич', 'Пробновский П. И.'],
    ['Ким Ир', 'Ким И. С.'],
  ])('of %s is left where it may be of another: %s', (name, text) => {
    expect(masked(name, text)).toBe(text)
  })
})

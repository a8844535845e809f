/** The acts that the region's rules rest on; each binds its own municipality. */
export const livnyRoadmap = {
  municipality: 'livny',
  act: 'Дорожная карта Ливенского района, приказ № 59 от 19.05.2020',
}
export const livnyOrder = {
  municipality: 'livny',
  act: 'Приказ Управления образования Ливенского района № 59 от 19.05.2020',
}
export const khotynetsRoadmap = {
  municipality: 'khotynets',
  act: 'Дорожная карта Хотынецкого района на 2023 год, приказ от 17.03.2023',
}
export const khotynetsOrder = {
  municipality: 'khotynets',
  act: 'Приказ Отдела образования Хотынецкого района № 515 от 08.12.2023',
}

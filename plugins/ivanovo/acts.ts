/** The acts that the region's rules rest on; each binds its own municipality. */
export const puchezh = {
  municipality: 'puchezh',
  act: 'Приказ Отдела образования Пучежского района № 113 от 14.10.2020, дорожная карта',
}
export const rodniki = {
  municipality: 'rodniki',
  act: 'Приказ Управления образования Родниковского района № 25/1 от 26.01.2021, муниципальный проект',
}

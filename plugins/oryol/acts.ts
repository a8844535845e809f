/** The acts that the region's rules rest on. */
export const livnyRoadmap = 'Дорожная карта Ливенского района, приказ № 59 от 19.05.2020'
export const livnyOrder = 'Приказ Управления образования Ливенского района № 59 от 19.05.2020'
export const khotynetsRoadmap = 'Дорожная карта Хотынецкого района на 2023 год, приказ от 17.03.2023'
export const khotynetsOrder = 'Приказ Отдела образования Хотынецкого района № 515 от 08.12.2023'

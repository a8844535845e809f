/** The order that the rules cite. */
export const order = { act: 'Приказ управления образования от 03.10.2022 № 212', basis: 'STATED' } as const

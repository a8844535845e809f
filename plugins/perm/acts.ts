/** The act and the basis of rules that rest on it: the plan of Орда. */
export const plan = {
  act: { municipality: 'orda', act: 'План, утверждённый приказом № 283 от 28.06.2021' },
  basis: 'STATED',
} as const

/** The order that approved the plan. */
export const order = {
  act: { municipality: 'orda', act: 'Приказ № 283 от 28.06.2021' },
  basis: 'STATED',
} as const

/** The region's Concept. «До 2024 года» is read inclusively; the other reading ends a year earlier. */
export const concept = {
  act: 'Приказ Министерства образования и науки Пермского края № 26-01-06-394 от 19.04.2021',
  item: 'Концепция, срок «до 2024 года»',
  basis: 'INTERPRETED',
} as const

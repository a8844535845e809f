/** A day as Russian documents print it: «31.12.2024». */
export const printedDay = (day: string): string => day.split('-').reverse().join('.')

import { InvalidArgumentError } from 'commander'

/** Reads a number of an option that is not smaller than another. */
export const numberFrom = (min: number) => (text: string) => {
  const value = Number(text)
  if (value >= min) return value
  throw new InvalidArgumentError(`>= ${min}`)
}

import { printMatrix } from './matrix.ts'

process.stdout.write(`${printMatrix()}\n`)

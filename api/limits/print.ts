import { printLimits } from './table.ts'

process.stdout.write(`${printLimits(process.argv[2] === 'ru' ? 'ru' : 'en')}\n`)

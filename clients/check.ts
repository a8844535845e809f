import config from '../codegen.ts'
import { staleFiles } from './generate/stale.ts'

const stale = await staleFiles(config, 'clients')
if (stale.length > 0) {
  console.error(
    `Клиенты устарели, выполните npm run generate и сохраните изменения:\n  ${stale.join('\n  ')}`,
  )
  process.exit(1)
}

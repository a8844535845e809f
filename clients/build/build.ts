import { buildPackages } from './packages.ts'
import { buildWeb } from './web.ts'

buildPackages()
await buildWeb()

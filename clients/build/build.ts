import { buildPackages } from './packages.ts'

buildPackages()

import { clientsConfig } from './clients/generate/config.ts'

export default clientsConfig({ schema: 'schema', plugins: 'plugins', clients: 'clients' })

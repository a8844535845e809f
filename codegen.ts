import { serverConfig } from './api/graphql/generate/config.ts'
import { clientsConfig } from './clients/generate/config.ts'

const folders = { schema: 'schema', plugins: 'plugins', clients: 'clients' }
const clients = clientsConfig(folders)

export default { ...clients, generates: { ...serverConfig(folders), ...clients.generates } }

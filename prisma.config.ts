// The Prisma command line looks for its native migration engine before anything else and tries to
// download it. Nothing here starts that engine (migrations run on its WebAssembly build, see
// prisma/migrate/engine/engine.ts), so any existing file satisfies the look-up and generation works offline.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default {
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
}

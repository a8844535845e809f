import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package that front ends install: its files among the compiled ones, and its package.json. */
export interface ClientPackage {
  readonly id: string
  /** Compiled files or folders, by their path from `clients`. */
  readonly files: readonly string[]
  readonly readme: string
  /** A folder below `clients` that goes into the package as it is, and files written into it. */
  readonly template?: { readonly folder: string; readonly files: Readonly<Record<string, string>> }
  readonly manifest: Readonly<Record<string, unknown>>
}

interface Root {
  readonly version: string
  readonly license: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const entry = (file: string) => ({ types: `./${file}.d.ts`, default: `./${file}.js` })

/**
 * The packages of this server's set of plugins: each folder of generated documents becomes one, so that a new plugin has its
 * package without a line here. Ranges follow the versions that the repository is tested with.
 */
export const clientPackages = (root: string): readonly ClientPackage[] => {
  const { version, license, dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Root
  const range = (name: string) => `^${dependencies[name] ?? devDependencies[name]}`
  const ranges = (...names: readonly string[]) => Object.fromEntries(names.map(name => [name, range(name)]))
  const base = (id: string, description: string) => ({
    name: `@podyom/${id}`,
    version,
    description,
    license,
    type: 'module',
    sideEffects: false,
  })
  const documents = (id: string): ClientPackage => ({
    id,
    files: ['core/generated/labels', `${id}/generated`],
    readme: documentsReadme(id),
    manifest: {
      ...base(id, `Typed documents and labels of a Podyom server: ${id}`),
      exports: {
        '.': entry(`${id}/generated/graphql`),
        './labels': entry(`${id}/generated/labels`),
        './possible-types': entry(`${id}/generated/possible-types`),
      },
      dependencies: ranges('@urql/core'),
    },
  })
  return [
    {
      id: 'client',
      files: [
        'client',
        'download',
        'error',
        'findings',
        'pages',
        'retry',
        'retry-after',
        'subscribe',
        'upload',
      ],
      readme: clientReadme,
      manifest: {
        ...base(
          'client',
          'Client of a Podyom server: retries, pages, files, subscriptions, one shape of errors',
        ),
        exports: { '.': entry('client') },
        dependencies: ranges('@urql/core'),
      },
    },
    {
      id: 'react',
      files: ['react'],
      readme: reactReadme,
      manifest: {
        ...base('react', 'React provider of a Podyom server: cache, quiet retries, live records'),
        exports: { '.': entry('react/react') },
        dependencies: ranges('@urql/exchange-graphcache', '@urql/exchange-retry'),
        peerDependencies: {
          '@podyom/client': version,
          ...ranges('@urql/core', 'urql'),
          react: '>=19',
        },
      },
    },
    {
      id: 'starter',
      files: ['starter/create'],
      readme: starterReadme,
      manifest: {
        ...base('starter', 'Starts a front end of a Podyom server: Vite, React, urql, typed operations'),
        name: 'create-podyom-app',
        bin: { 'create-podyom-app': 'starter/create.js' },
        engines: { node: '>=20.19' },
      },
      template: {
        folder: 'starter/template',
        files: { 'package.json': `${JSON.stringify(applicationManifest(ranges), null, 2)}\n` },
      },
    },
    ...readdirSync(join(root, 'clients'))
      .filter(id => id !== 'web' && existsSync(join(root, 'clients', id, 'generated/graphql.ts')))
      .sort()
      .map(documents),
  ]
}

/** The package.json of a new application; the starter fills in its name and the server. */
const applicationManifest = (ranges: (...names: readonly string[]) => Readonly<Record<string, string>>) => ({
  name: '__name__',
  private: true,
  type: 'module',
  scripts: {
    dev: 'npm run generate && vite',
    build: 'npm run generate && tsc && vite build',
    preview: 'vite preview',
    schema: 'node schema.mjs',
    generate: 'graphql-codegen',
  },
  dependencies: {
    ...Object.fromEntries(
      ['client', 'core', 'react'].map(id => [`@podyom/${id}`, `__server__/clients/podyom-${id}.tgz`]),
    ),
    ...ranges('@urql/core', 'graphql', 'react', 'react-dom', 'urql'),
  },
  devDependencies: ranges(
    '@graphql-codegen/cli',
    '@graphql-codegen/client-preset',
    '@types/react',
    '@types/react-dom',
    'typescript',
    'vite',
  ),
  overrides: { '@graphql-tools/batch-execute': '10.2.0' },
})

const starterReadme = `# create-podyom-app

\`\`\`sh
npx http://SERVER/clients/create-podyom-app.tgz my-app
cd my-app
npm run dev
\`\`\`

Writes a front end of the server that gave this package away: Vite, React, urql, a page with a typed list, own typed operations.
`

const clientReadme = `# @podyom/client

\`\`\`ts
import { createClient } from '@podyom/client'
import { SchoolsDocument } from '@podyom/core'

const client = createClient({ url: '/graphql', token: () => sessionStorage.getItem('key') ?? undefined })
const { data, error } = await client.ask(SchoolsDocument, { first: 20 })
\`\`\`

- \`ask\` never throws: the answer is \`{ data }\` or \`{ error }\` with a Russian sentence, \`kind\` and \`code\`.
- \`pages\` iterates a whole connection, \`subscribe\` the events of a subscription.
- \`uploadFile\` and \`downloadFile\` send and read files of evidence.
- Queries are repeated on 429, 503 and a broken network; mutations with an \`idempotencyKey\` only.
`

const reactReadme = `# @podyom/react

\`\`\`tsx
import { createReactClient, PodyomProvider } from '@podyom/react'
import { SchoolsDocument } from '@podyom/core'
import { possibleTypes } from '@podyom/core/possible-types'
import { useQuery } from 'urql'

const client = createReactClient({ url: '/graphql', possibleTypes, lists: ['schools'] })
// <PodyomProvider client={client}><Schools /></PodyomProvider>
const Schools = () => {
  const [{ data, error, fetching }] = useQuery({ query: SchoolsDocument, variables: { first: 50 } })
  …
}
\`\`\`

- Records are kept by id in Graphcache; a mutation that returns a record updates every screen that shows it.
- The lists named in \`lists\` are shown as one list while \`after\` moves on.
- \`usePodyom().refresh()\` asks again for what is on the screen, for example after an event of \`changes\`.
`

const documentsReadme = (id: string) => `# @podyom/${id}

Typed documents and Russian labels, made for the plugins of the server that gave this package away.

\`\`\`ts
import { SchoolsDocument } from '@podyom/${id}'
import { ObligationStateLabels } from '@podyom/${id}/labels'

ObligationStateLabels.OVERDUE.ru.shortLabel // «Просрочено»
\`\`\`

Documents are those of urql and of any client that takes \`TypedDocumentNode\`. An enum in an answer may hold a value that was added
later: show the value itself where \`labels\` has none.
`

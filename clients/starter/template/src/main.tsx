import './style.css'
import { possibleTypes } from '@podyom/core/possible-types'
import { createReactClient, PodyomProvider } from '@podyom/react'
import { StrictMode, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { Account } from './account.tsx'
import { Schools } from './schools.tsx'
import { currentKey, useKey } from './session.ts'

const newClient = () =>
  createReactClient({ url: '/graphql', token: currentKey, possibleTypes, lists: ['schools'] })

/** A new key is a new reader: nothing that another one was shown stays in the cache. */
const App = () => {
  const key = useKey()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key has a client of its own
  const client = useMemo(newClient, [key])
  return (
    <PodyomProvider client={client}>
      <Account />
      <main>
        <Schools />
      </main>
    </PodyomProvider>
  )
}

const root = document.getElementById('app')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )

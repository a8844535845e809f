import '@fontsource-variable/golos-text/wght.css'
import '../ui/theme.css'
import '../ui/parts.css'
import '../ui/layout.css'
import { PodyomProvider } from '@podyom/react'
import { StrictMode, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { SignIn } from '../screens/sign-in.tsx'
import { newClient } from './client.ts'
import { useSession } from './session.ts'
import { Shell } from './shell.tsx'

const Session = () => {
  const client = useMemo(newClient, [])
  return (
    <PodyomProvider client={client}>
      <Shell />
    </PodyomProvider>
  )
}

const App = () => {
  const { key, browser, looking, guest, expired } = useSession()
  if (key || browser || guest) return <Session key={key ?? (browser ? 'browser' : 'guest')} />
  return looking ? null : <SignIn expired={expired} />
}

const root = document.getElementById('app')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )

import { type ReactNode, useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { Link, Redirect, Route, Switch, useLocation } from 'wouter'
import { MeDocument, type MeQuery } from '../../generated/graphql.ts'
import { Administration } from '../screens/administration.tsx'
import { Campaign, Campaigns } from '../screens/campaigns.tsx'
import { Changes } from '../screens/changes.tsx'
import { Imports, OneImport } from '../screens/imports.tsx'
import { Notices } from '../screens/notices.tsx'
import { Obligation } from '../screens/obligation.tsx'
import { Order, Orders } from '../screens/orders.tsx'
import { Overview } from '../screens/overview.tsx'
import { Roadmap } from '../screens/roadmap.tsx'
import { Roadmaps } from '../screens/roadmaps.tsx'
import { School } from '../screens/school.tsx'
import { Schools } from '../screens/schools.tsx'
import { Settings } from '../screens/settings.tsx'
import { Work } from '../screens/work.tsx'
import { Find } from '../ui/find.tsx'
import { Icon, type IconName, Logo } from '../ui/icons.tsx'
import { labelOf } from '../ui/labels.ts'
import { Empty } from '../ui/states.tsx'
import { useLive, useLiveState } from './live.ts'
import { signOut, useSession } from './session.ts'

const links: readonly (readonly [path: string, icon: IconName, title: string])[] = [
  ['/work', 'work', 'Моя работа'],
  ['/notices', 'notices', 'Уведомления'],
  ['/overview', 'overview', 'Обзор'],
  ['/schools', 'schools', 'Школы'],
  ['/roadmaps', 'roadmaps', 'Дорожные карты'],
  ['/orders', 'orders', 'Приказы'],
  ['/campaigns', 'campaigns', 'Мониторинг'],
  ['/changes', 'changes', 'Изменения'],
  ['/import', 'upload', 'Загрузка списков'],
  ['/settings', 'settings', 'Настройки'],
  ['/admin', 'admin', 'Управление'],
]

/** The frame of every screen: where one is, who one is, and whether the picture is live. */
export const Shell = () => {
  const [{ data }] = useQuery({ query: MeDocument })
  useLive()
  const { guest, browser } = useSession()
  const [open, setOpen] = useState(false)
  const [path] = useLocation()
  // A screen begins at its top, and the menu of a phone closes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what changes
  useEffect(() => {
    setOpen(false)
    scrollTo(0, 0)
  }, [path])
  return (
    <div className="shell">
      <a className="skip" href="#main">
        К содержанию
      </a>
      <header className="side" data-open={open}>
        <div className="side-top">
          <Link href="/" className="brand">
            <Logo />
            <span>Подъём</span>
          </Link>
          <button type="button" className="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name={open ? 'close' : 'menu'} />
            <span className="hidden">Меню</span>
          </button>
        </div>
        <div className="side-body">
          <Find />
          <nav aria-label="Разделы">
            {links.map(([href, icon, title]) => (
              <NavLink key={href} href={href}>
                <Icon name={icon} />
                {title}
              </NavLink>
            ))}
          </nav>
          <Person viewer={data?.viewer} guest={guest} browser={browser} />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Screens guest={guest} />
      </main>
    </div>
  )
}

const NavLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => {
  const [path] = useLocation()
  const current = path === href || path.startsWith(`${href}/`)
  return (
    <Link href={href} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  )
}

const placeOf = ({ region, municipality, school }: MeQuery['viewer']['grants'][number]) =>
  school?.shortName ?? municipality?.name ?? region?.name ?? 'вся платформа'

const Person = ({
  viewer,
  guest,
  browser,
}: {
  readonly viewer: MeQuery['viewer'] | undefined
  readonly guest: boolean
  readonly browser: boolean
}) => {
  const live = useLiveState()
  return (
    <div className="person">
      {guest ? (
        <b>Без входа</b>
      ) : (
        <>
          <b>{viewer?.title ?? ' '}</b>
          {viewer?.grants.slice(0, 2).map(grant => (
            <small key={`${grant.role}${placeOf(grant)}`}>
              {labelOf('Role', grant.role)}: {placeOf(grant)}
            </small>
          ))}
        </>
      )}
      <small className="live" data-state={live}>
        {live === 'live'
          ? 'Изменения видны сразу'
          : live === 'broken'
            ? 'Связь прервалась, повторяем'
            : 'Подключаемся'}
      </small>
      <button type="button" className="quiet" onClick={() => signOut()}>
        <Icon name="exit" /> {guest ? 'Войти' : 'Выйти'}
      </button>
      {browser && (
        <button type="button" className="quiet" onClick={() => signOut(true)}>
          Выйти на всех устройствах
        </button>
      )}
    </div>
  )
}

const Screens = ({ guest }: { readonly guest: boolean }) => (
  <Switch>
    <Route path="/work" component={Work} />
    <Route path="/notices" component={Notices} />
    <Route path="/overview" component={Overview} />
    <Route path="/schools" component={Schools} />
    <Route path="/schools/:key">{({ key }) => <School schoolKey={key} />}</Route>
    <Route path="/roadmaps" component={Roadmaps} />
    <Route path="/roadmaps/:key">{({ key }) => <Roadmap roadmapKey={key} />}</Route>
    <Route path="/obligations/:id">{({ id }) => <Obligation key={id} id={id} />}</Route>
    <Route path="/orders" component={Orders} />
    <Route path="/orders/:key">{({ key }) => <Order orderKey={key} />}</Route>
    <Route path="/campaigns" component={Campaigns} />
    <Route path="/campaigns/:id">{({ id }) => <Campaign id={id} />}</Route>
    <Route path="/changes" component={Changes} />
    <Route path="/import" component={Imports} />
    <Route path="/import/:id">{({ id }) => <OneImport key={id} id={id} />}</Route>
    <Route path="/settings" component={Settings} />
    <Route path="/admin" component={Administration} />
    <Route path="/">
      <Redirect to={guest ? '/overview' : '/work'} replace />
    </Route>
    <Route>
      <Empty title="Такой страницы нет">Выберите раздел в меню.</Empty>
    </Route>
  </Switch>
)

const paths = {
  work: 'M4 6h2M4 12h2M4 18h2M10 6h10M10 12h10M10 18h6',
  overview: 'M4 20V11M10 20V4M16 20v-6M21 20H3',
  schools: 'M3 10l9-5 9 5-9 5-9-5zM7 12.5V17c3 2.4 7 2.4 10 0v-4.500',
  roadmaps: 'M5 19c0-4 6-3 6-7s-5-3-5-6M13 5h6M15 12h5M9 19h10',
  orders: 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h5',
  campaigns: 'M4 5h16v14H4zM4 10h16M9 10v9M14 10v9',
  changes: 'M3 12h4l3-7 4 14 3-7h4',
  admin:
    'M12 8.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600L7 7M17 17l1.400 1.400M5.600 18.400L7 17M17 7l1.400-1.400',
  exit: 'M10 4H5v16h5M14 8l4 4-4 4M8 12h10',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15.500 15.500L20 20',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  file: 'M7 3h7l4 4v14H7zM13 3v5h5',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  print: 'M7 8V4h10v4M7 17H4V8h16v9h-3M7 14h10v6H7z',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  notices: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  upload: 'M12 15V4M7 9l5-5 5 5M5 20h14',
  check: 'M5 12.500l5 5L19 7',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.500',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
} as const

export type IconName = keyof typeof paths

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
)

/** Steps that rise to a point of light. */
export const Logo = () => (
  <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="8" className="logo-ground" />
    <path d="M6 23h6v-5h6v-5h8" className="logo-steps" />
    <circle cx="24.500" cy="8" r="2.300" className="logo-light" />
  </svg>
)

import { renderGraphiQL as renderPage } from '@graphql-yoga/render-graphiql'

/**
 * GraphiQL tabs that open with the page are drawn in one place and stand in another until they are touched, so
 * that the first click on one of them slips off it. Kept where they are drawn, they answer to it.
 */
const still = '<style>.graphiql-tab { transform: none !important }</style>'

/** GraphiQL as one page, with everything it needs inside. */
export const renderGraphiQL: typeof renderPage = options =>
  renderPage(options).replace('</head>', `${still}</head>`)

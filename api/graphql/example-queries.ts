/** A query to start from, shown as a tab of GraphiQL. */
export interface Example {
  readonly name: string
  readonly query: string
}

/** The queries that GraphiQL opens with; a test sends each of them. */
export const examples: readonly Example[] = [
  {
    name: 'Roadmaps',
    query: `# Дорожные карты и ход их исполнения на день
query Roadmaps($on: Date = "2021-06-30") {
  roadmaps {
    totalCount
    nodes {
      key
      title
      status
      municipality { name region { code } }
      activities { totalCount }
      progress(on: $on) { total overdue shareDone }
    }
  }
}`,
  },
  {
    name: 'Roadmap',
    query: `# Разделы и мероприятия карты: срок словами и в датах, ответственные, результат
query Roadmap($key: String! = "rodniki") {
  roadmap(key: $key) {
    title
    sections {
      number
      title
      activities(first: 50) {
        nodes {
          number
          title
          term { sourceText kind start end resolution }
          responsible {
            ... on School { shortName }
            ... on Organization { name }
            ... on Person { position }
          }
          plannedResult
        }
      }
    }
  }
}`,
  },
  {
    name: 'Overdue',
    query: `# Что просрочено на день: мероприятие, срок и кто отчитывается
query Overdue($on: Date! = "2020-12-31") {
  obligations(filter: { state: OVERDUE }, on: $on, first: 20) {
    totalCount
    nodes {
      dueOn
      state(on: $on)
      school { shortName }
      organization { name }
      activity { number title roadmap { key } }
    }
  }
}`,
  },
  {
    name: 'Findings',
    query: `# Замечания к документам: они хранятся и показываются, но не исправляются молча
query Findings {
  findings(first: 50) {
    totalCount
    nodes { code level sentence act item roadmap { key } }
  }
}`,
  },
  {
    name: 'Search',
    query: `# Поиск по-русски: падежи, ё и е, части слов
query Search($text: String! = "дорожную карту") {
  search(text: $text, first: 10) {
    title
    record {
      __typename
      ... on School { key municipality { name } }
      ... on Activity { key number }
      ... on Order { number date }
    }
  }
}`,
  },
]

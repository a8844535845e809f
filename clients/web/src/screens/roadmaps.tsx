import { useQuery } from 'urql'
import { Link } from 'wouter'
import { RoadmapListDocument } from '../../generated/graphql.ts'
import { counted } from '../ui/days.ts'
import { shortLabelOf } from '../ui/labels.ts'
import { Head, ProgressLine, Tag } from '../ui/parts.tsx'
import { Empty, Loaded } from '../ui/states.tsx'

export const Roadmaps = () => {
  const [result, refresh] = useQuery({ query: RoadmapListDocument, variables: {} })
  return (
    <>
      <Head title="Дорожные карты">
        <output className="total">
          {result.data ? counted(result.data.roadmaps.totalCount, 'карта', 'карты', 'карт') : ' '}
        </output>
      </Head>
      <Loaded result={result} retry={() => refresh({ requestPolicy: 'network-only' })}>
        {({ roadmaps: { nodes } }) =>
          nodes.length === 0 ? (
            <Empty title="Дорожных карт нет">Их видят те, кто вошёл с ключом своей территории.</Empty>
          ) : (
            <ul className="cards">
              {nodes.map(({ id, key, title, status, period, region, municipality, progress }) => (
                <li key={id}>
                  <Link href={`/roadmaps/${key}`}>
                    <span className="what">
                      {title}
                      <small>{[municipality?.name, region?.name].filter(Boolean).join(', ')}</small>
                    </span>
                    <span className="tags">
                      <Tag tone={status === 'IN_EXECUTION' ? 'live' : 'plain'}>
                        {shortLabelOf('RoadmapStatus', status)}
                      </Tag>
                      <small>{period.text}</small>
                    </span>
                    <ProgressLine progress={progress} />
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}

import { type ReactNode, useRef, useState } from 'react'
import { Scroll } from '../ui/scroll.tsx'
import { saveCsv, savePng, saveSvg } from './download.ts'

/** A chart that can be read as a table and taken along. */
export const Chart = ({
  title,
  head,
  rows,
  children,
}: {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  readonly children: ReactNode
}) => {
  const [asTable, setAsTable] = useState(false)
  const figure = useRef<HTMLElement>(null)
  const withSvg = (use: (svg: SVGSVGElement) => unknown) => () => {
    const svg = figure.current?.querySelector('svg')
    if (svg) use(svg)
  }
  return (
    <figure className="chart" ref={figure}>
      <figcaption>
        <b>{title}</b>
        <span className="row chart-tools">
          <button type="button" className="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            Таблица
          </button>
          <button type="button" className="quiet" onClick={() => saveCsv(title, head, rows)}>
            CSV
          </button>
          {!asTable && (
            <>
              <button type="button" className="quiet" onClick={withSvg(svg => saveSvg(title, svg))}>
                SVG
              </button>
              <button type="button" className="quiet" onClick={withSvg(svg => void savePng(title, svg))}>
                PNG
              </button>
            </>
          )}
        </span>
      </figcaption>
      {asTable ? (
        <Scroll label={title}>
          <table>
            <thead>
              <tr>
                {head.map(one => (
                  <th key={one} scope="col">
                    {one}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first = '', ...rest]) => (
                <tr key={first}>
                  <th scope="row">{first}</th>
                  {rest.map((value, index) => (
                    <td key={head[index + 1]} className="number">
                      {value}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      ) : (
        children
      )}
    </figure>
  )
}

type Row = readonly (string | number)[]

export const save = (blob: Blob, name: string) => {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

const cell = (value: string | number): string => {
  // A spreadsheet would run what begins like a formula.
  const text = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value)
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Saves rows as CSV in the form that a Russian spreadsheet opens. */
export const saveCsv = (name: string, head: readonly string[], rows: readonly Row[]) =>
  save(
    new Blob([`\ufeff${[head, ...rows].map(row => row.map(cell).join(';')).join('\r\n')}\r\n`], {
      type: 'text/csv',
    }),
    `${name}.csv`,
  )

const kept = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'text-anchor',
  'opacity',
]

/** A copy that looks the same without the page's styles. */
const standalone = (svg: SVGSVGElement): string => {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = svg.querySelectorAll('*')
  for (const [index, element] of copy.querySelectorAll('*').entries()) {
    const original = originals[index]
    if (!original) continue
    const style = getComputedStyle(original)
    for (const name of kept) element.setAttribute(name, style.getPropertyValue(name))
  }
  const { width, height } = svg.getBoundingClientRect()
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return new XMLSerializer().serializeToString(copy)
}

export const saveSvg = (name: string, svg: SVGSVGElement) =>
  save(new Blob([standalone(svg)], { type: 'image/svg+xml' }), `${name}.svg`)

export const savePng = async (name: string, svg: SVGSVGElement) => {
  const { width, height } = svg.getBoundingClientRect()
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(svg))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  const context = canvas.getContext('2d')
  if (!context) return
  context.fillStyle = getComputedStyle(document.body).backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  canvas.toBlob(blob => blob && save(blob, `${name}.png`))
}

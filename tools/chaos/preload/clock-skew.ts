// Loaded before the server, it sets the server's clock off by CLOCK_SHIFT milliseconds.

const shift = Number(process.env.CLOCK_SHIFT)
const now = Date.now

globalThis.Date = new Proxy(Date, {
  construct: (target, values, made) =>
    Reflect.construct(target, values.length === 0 ? [now() + shift] : values, made),
  get: (target, name) => (name === 'now' ? () => now() + shift : Reflect.get(target, name)),
})

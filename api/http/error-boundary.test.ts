import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test, vi } from 'vitest'
import { log } from '../log/log.ts'
import { defaultLimits } from '../server/limits.ts'
import { door } from './handler.ts'

const secret = 'ТАЙНА-0451'

test('what throws behind the door is answered by 500, logged without its message, and ends nothing', async () => {
  const logged = vi.spyOn(log, 'error').mockReturnValue()
  const fail = () => {
    throw new TypeError(secret)
  }
  const pages = { '/now': fail, '/later': () => Promise.reject(new TypeError(secret)) }
  const listener = createServer(door({ origins: [], limits: defaultLimits, pages }, fail)).listen(
    0,
    '127.0.0.1',
  )
  await once(listener, 'listening')
  const address = listener.address()
  const port = typeof address === 'object' ? address?.port : null
  for (const path of ['/now', '/later', '/graphql', '/now']) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`)
    expect(response.status).toBe(500)
    expect(await response.text()).toMatch(/^\{"errors":\[\{"message":"Внутренняя ошибка сервера: [^"]*"/)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  }
  expect(logged).toHaveBeenCalledTimes(4)
  expect(JSON.stringify(logged.mock.calls)).not.toContain(secret)
  logged.mockRestore()
  await new Promise(resolve => listener.close(resolve))
})

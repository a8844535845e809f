import { expect, test, vi } from 'vitest'
import { log } from '../log/log.ts'
import { defaultLimits } from '../server/limits.ts'
import { createApp } from './app.ts'
import { listen } from './listen.ts'
import { pageRoutes } from './pages/page.ts'
import { addSecurityHeaders } from './security-headers.ts'

const secret = 'ТАЙНА-0451'

test('an exception in a handler gives 500, is logged without its message, and does not stop the server', async () => {
  const logged = vi.spyOn(log, 'error').mockReturnValue()
  const app = createApp(defaultLimits)
  app.addHook('onRequest', addSecurityHeaders)
  pageRoutes(app, {
    '/now': () => {
      throw new TypeError(secret)
    },
    '/later': () => Promise.reject(new TypeError(secret)),
  })
  const { url, drain } = await listen(app, '127.0.0.1', 0)
  for (const path of ['/now', '/later', '/now']) {
    const response = await fetch(`${url}${path}`)
    expect(response.status).toBe(500)
    expect(await response.text()).toMatch(
      /^\{"errors":\[\{"message":"Внутренняя ошибка сервера\. Сообщите администратору её номер: [\w-]{36}\."/,
    )
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  }
  expect(logged).toHaveBeenCalledTimes(3)
  expect(JSON.stringify(logged.mock.calls)).not.toContain(secret)
  logged.mockRestore()
  await drain()
})

import type { Environment } from './environment.ts'

const isLoopback = (host: string) => /^(localhost|127(\.\d+){3}|::1)$/.test(host)

/** Warnings about a server that the network can reach. */
export const exposureOf = ({
  host,
  production,
  publicReading,
  limits,
}: Pick<Environment, 'host' | 'production' | 'publicReading' | 'limits'>): readonly string[] => {
  if (isLoopback(host)) return []
  return [
    ...(publicReading && !production
      ? [
          `Внимание: сервер открыт для сети (HOST=${host}), и читать может кто угодно без ключа: для работы задайте NODE_ENV=production, для проверки – HOST=127.0.0.1.`,
        ]
      : []),
    ...(limits.proxies === 0
      ? [
          `Внимание: сервер открыт для сети (HOST=${host}) без TLS: поставьте перед ним обратный прокси с TLS и укажите в TRUST_PROXY, сколько прокси перед сервером, иначе ключи видны в сети, а все посетители считаются одним.`,
        ]
      : []),
  ]
}

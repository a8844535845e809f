import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'

/** Whether a process with this id exists, of any owner. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * The program that runs under this id: after a reboot a stored id often belongs to another process. Empty
 * for one that is a zombie: in a container its parent may never reap it.
 */
export const programOf = (pid: number): string => {
  try {
    if (process.platform === 'linux') {
      const [, name, state] = readFileSync(`/proc/${pid}/stat`, 'utf8').match(/\((.*)\) (\w)/s) ?? []
      return state === 'Z' ? '' : (name ?? '')
    }
    if (process.platform === 'win32')
      return execFileSync('tasklist', ['/fi', `pid eq ${pid}`, '/nh'], { encoding: 'utf8' })
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** The folder that a process works in, where the system tells: of our own processes, or to root. */
export const folderOf = (pid: number): string | null => {
  try {
    return process.platform === 'linux' ? readlinkSync(`/proc/${pid}/cwd`) : null
  } catch {
    return null
  }
}

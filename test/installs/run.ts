import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'

/** What the machine sets that would reach into what is tried. */
const FOREIGN = /^(?:npm_|pnpm_|yarn_|bun_|xdg_|summarize_|ci$|node_options$|force_color$|no_color$)/i

/** Where things are installed: a folder for a project, and a home of their own, so that the user's stays as it is. */
export interface Place {
  readonly folder: string
  readonly home: string
}

/** What a command prints, on standard output and then on standard error; an error with it where the command fails. */
export function run([file, ...args]: readonly string[], { folder, home }: Place): [out: string, err: string] {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd: folder,
    env: environment(home),
    encoding: 'utf8',
  })
  const failure = error?.message ?? (status === 0 ? '' : `exit code ${status}`)
  assert.ok(failure === '', `${[file, ...args].join(' ')}: ${failure}\n${stdout}${stderr}`)
  return [stdout, stderr]
}

/** Global commands are found where each manager puts them. */
function environment(home: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name))
  const pnpm = join(home, 'pnpm')
  const bins = [join(home, 'npm/bin'), pnpm, join(pnpm, 'bin'), join(home, '.bun/bin')]
  return {
    ...Object.fromEntries(own),
    HOME: home,
    PNPM_HOME: pnpm,
    npm_config_prefix: join(home, 'npm'),
    npm_config_update_notifier: 'false',
    YARN_ENABLE_TELEMETRY: '0',
    PATH: [...bins, dirname(process.execPath), '/usr/bin', '/bin'].join(':'),
  }
}

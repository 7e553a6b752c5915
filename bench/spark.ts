// Runs the tests of the Spark job on a cluster of two workers, one of which is killed on the way.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { skip } from './data.ts'
import { report } from './figures.ts'

const FOLDER = fileURLToPath(new URL('../integrations/spark/', import.meta.url))
/** To make it: `python3 -m venv .venv && .venv/bin/pip install -r requirements.txt`, in that folder. */
const PYTHON = `${FOLDER}.venv/bin/python`

const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0
if (process.platform !== 'linux') skip('the workers are looked for in /proc, which only Linux has')
if (!works(PYTHON, '-c', 'import pyspark')) skip(`no PySpark: ${PYTHON} cannot import it; see its README`)
if (!works('java', '-version')) skip('no Java, which Spark needs')
const { status } = spawnSync(PYTHON, ['-m', 'unittest', '--verbose', '--buffer'], {
  cwd: FOLDER,
  stdio: 'inherit',
})
report([{ name: 'tests on a cluster pass, 1 or 0', value: status === 0 ? 1 : 0, floor: 1 }])
process.exitCode = status ?? 1

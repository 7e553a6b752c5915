import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from '../speed/run.ts'
import { pythonWith } from './python.ts'

/** A summarizer beside ours: how it is told to give three sentences of a file. */
export interface Peer {
  readonly name: string
  readonly command: (file: string) => Command
}

/** To install: `npm i --prefix bench/.peers --ignore-scripts node-summarizer lexrank`. */
const NODE_PEERS = ['node-summarizer', 'lexrank']
const SUMY_METHODS = ['lex-rank', 'text-rank', 'luhn', 'edmundson']

/** The peers that are installed, and the names of those that are not. */
export function speedPeers(): { peers: readonly Peer[]; missing: readonly string[] } {
  const all = [...sumy(), ots(), ...NODE_PEERS.map(nodePeer)]
  const peers = all.filter((peer): peer is Peer => typeof peer !== 'string')
  return { peers, missing: all.filter((peer) => typeof peer === 'string') }
}

function sumy(): (Peer | string)[] {
  const python = pythonWith('sumy')
  if (python === null) return ['sumy']
  return SUMY_METHODS.map((method) => ({
    name: `sumy ${method}`,
    command: (file) => [python, inBench('sumy_speed.py'), method, file],
  }))
}

function ots(): Peer | string {
  const path = (process.env.PATH ?? '')
    .split(':')
    .map((folder) => `${folder}/ots`)
    .find(existsSync)
  return path === undefined ? 'ots' : { name: 'ots', command: (file) => [path, '--ratio=10', file] }
}

function nodePeer(name: string): Peer | string {
  if (!existsSync(inBench(`../.peers/node_modules/${name}`))) return name
  return { name: `${name} (npm)`, command: (file) => ['node', inBench('node_peer.cjs'), name, file] }
}

function inBench(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

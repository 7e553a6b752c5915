/** The process as the command sees it. */
export type HostProcess = Pick<NodeJS.Process, 'stdin' | 'stderr' | 'env' | 'on' | 'off' | 'exit'> & {
  readonly stdout: Output
}

/** A stream as the command writes to it. */
export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string, written: (error?: Error | null) => void): unknown
  once(event: 'error', listener: (error: Error) => void): unknown
  off(event: 'error', listener: (error: Error) => void): unknown
}

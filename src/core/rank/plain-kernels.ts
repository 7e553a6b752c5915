export { plainWalk } from './graph/plain-walk.ts'
export { plainKernel } from './network/plain-kernel.ts'

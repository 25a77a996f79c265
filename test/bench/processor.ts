/**
 * Microseconds of processor time so far: steadier than those on the wall where others use the machine too. Of this thread
 * alone where Node can tell (23.9 and newer), as the helpers of its garbage collector work beside it.
 */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return user + system;
}

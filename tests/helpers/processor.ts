/**
 * Begins to count the processor time of this thread; gives the milliseconds since. A machine that is busy or stands still
 * does not move it, so a test may judge it.
 */
export const processorTime = (): (() => number) => {
  const before = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
};

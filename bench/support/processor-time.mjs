/** Loaded before a process that is measured: says on request how long the processor worked for it. */
process.on('message', (message) => {
  if (message !== 'processor time') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ processorMilliseconds: (user + system) / 1000 });
});

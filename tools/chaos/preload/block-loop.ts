// Loaded before the server, it blocks the event loop for good at SIGUSR2, as a loop of a plugin would.

process.on('SIGUSR2', () => {
  for (;;);
})

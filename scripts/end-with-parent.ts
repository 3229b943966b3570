// Ends a process when the one that started it is gone, even killed: nobody is left to use or remove what it would write.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();

// Run when the package is installed: keeps the program compiled for this Node, so that commands start
// sooner. Nothing depends on it: a checkout that is not built yet, or a folder that cannot be written, is no error.
await import('../dist/start/keep-compiled.js').catch(() => {});

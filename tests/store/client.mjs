// Runs tests on the code that browsers get: for Node, Svelte would compile runes for the server, where nothing reacts.
export default { name: 'client', viteEnvironment: 'client', setup: () => ({ teardown: () => undefined }) };

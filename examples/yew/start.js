import start from './ferrow-crew-app.js';

await start();

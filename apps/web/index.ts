// SPDX-License-Identifier: EUPL-1.2

// The door of this program, for the command that starts it.
export { createWebApp } from './server/app.ts';
export { createDemoProvider, type DemoProvider } from './server/demo-provider.ts';
export { type Antwoorder, listen } from './server/serve.ts';
export { readSessie } from './server/sessie.ts';
export { eigenThema } from './server/thema.ts';

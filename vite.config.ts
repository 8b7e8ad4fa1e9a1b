// SPDX-License-Identifier: EUPL-1.2
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

/** The server's pages use the rooms that the process has loaded already; only what has pictures or styles is built. */
const rooms = /^#(modules|platform|teksten|cyclus|libs\/(?!ui))/;

export default defineConfig({
  plugins: [reactRouter()],
  build: { assetsInlineLimit: 0 },
  environments: { ssr: { build: { rolldownOptions: { external: rooms } } } },
});

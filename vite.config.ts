// SPDX-License-Identifier: EUPL-1.2
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig, type Plugin } from 'vite';

/** The server's pages use the rooms that the process has loaded already; only what has pictures or styles is built. */
const rooms = /^#(modules|platform|teksten|cyclus|libs\/(?!ui))/;

/** A program with one character beyond Latin-1 takes two bytes for each of its characters as long as it runs. */
const inLatin1: Plugin = {
  name: 'in-latin1',
  applyToEnvironment: ({ name }) => name === 'ssr',
  generateBundle(_, bundle) {
    for (const stuk of Object.values(bundle))
      if (stuk.type === 'chunk')
        stuk.code = stuk.code.replace(
          /[\u0100-\uffff]/g,
          (teken) => `\\u${teken.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
  },
};

export default defineConfig({
  plugins: [reactRouter(), inLatin1],
  build: { assetsInlineLimit: 0 },
  environments: { ssr: { build: { rolldownOptions: { external: rooms } } } },
});

// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { perPagina, plaatsVan } from './bladzijde.ts';

test.each([
  [0, undefined, 1, 1, 0],
  [perPagina, 1, 1, 1, 0],
  [perPagina + 1, 2, 2, 2, perPagina],
  [perPagina + 1, 99, 2, 2, perPagina],
  [perPagina * 3, -4, 1, 3, 0],
])('van %i rijen is bladzijde %s nummer %i van %i', (aantal, gevraagd, pagina, paginas, vanaf) =>
  expect(plaatsVan(aantal, gevraagd)).toEqual({ aantal, pagina, paginas, vanaf }),
);

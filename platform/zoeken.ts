// SPDX-License-Identifier: EUPL-1.2

// Looking for something in all rooms at once: see platform/vindsoort.ts for what a room offers.

export { vindsoorten, type Zoekgroep, type Zoekopdracht, type Zoekuitkomst, zoeken } from './zoeken/zoeken.ts';
export { langsteVraag, woordenUit, zoekvorm } from './zoeken/zoekvraag.ts';

// SPDX-License-Identifier: EUPL-1.2
import type { RouterContextProvider } from 'react-router';
import { accounthouderslijst, derdenlijst, schaalmatrixInzien, taakverdelingInzien } from '#modules/regio';
import { magVragen } from '../shell/pagina.ts';

const paginas = [
  {
    query: schaalmatrixInzien,
    href: '/regio/schalen',
    naam: 'Schaalmatrix',
    waarvoor: 'op welke schaal elke zorgvorm wordt ingekocht, en door wie',
  },
  {
    query: taakverdelingInzien,
    href: '/regio/taken',
    naam: 'Taakverdeling',
    waarvoor: 'wat de gemeenten doen, wat de regio doet en wat samen',
  },
  {
    query: accounthouderslijst,
    href: '/regio/accounthouders',
    naam: 'Accounthouders',
    waarvoor: 'wie voor alle regio’s zicht houdt op een aanbieder',
  },
  {
    query: derdenlijst,
    href: '/regio/derden',
    naam: 'Afspraken met derden',
    waarvoor: 'met wie geen aanbieder is, tot wanneer en waarover',
  },
] as const;

export type Werkpagina = { readonly href: string; readonly naam: string; readonly waarvoor: string };

/** The pages about how the work of the region is divided, as far as this hat may open them. */
export const werkverdelingVoor = (context: Readonly<RouterContextProvider>): readonly Werkpagina[] =>
  paginas
    .filter(({ query }) => magVragen(context, query))
    .map(({ href, naam, waarvoor }) => ({ href, naam, waarvoor }));

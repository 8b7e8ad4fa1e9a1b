// SPDX-License-Identifier: EUPL-1.2
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router';
import { expect, test } from 'vitest';
import { createPageHandler } from './pagina-beantwoorden.ts';

const paden = [
  'zoeken',
  'contracten',
  'contracten/:id',
  'contracten/nieuw',
  'inkoop/:id/:stap?',
  ':verband/kaart',
  '*',
];

/** Pages that only say which of them it was. */
function buildOf(): ServerBuild {
  const page = (id: string, path?: string) => ({
    ...{ id, path, index: path === undefined, parentId: 'root' },
    module: {
      loader: ({ params }: { params: object }) => {
        return Response.json([id, params]);
      },
    },
  });
  const routes = [page('begin'), ...paden.map((pad) => page(pad, pad))];
  const all = Object.fromEntries([{ id: 'root', path: '', module: {} }, ...routes].map((route) => [route.id, route]));
  return {
    routes: all,
    assets: { routes: all, entry: { module: '', imports: [] }, url: '', version: '' },
    entry: { module: { default: () => new Response('een bladzijde') } },
    ...{
      ssr: true,
      isSpaMode: false,
      prerender: [],
      future: {},
      basename: '/',
      publicPath: '/',
      assetsBuildDirectory: '',
    },
    routeDiscovery: { mode: 'initial' },
  } as unknown as ServerBuild;
}

test.each([
  ['/', 'begin'],
  ['/zoeken', 'zoeken'],
  ['/zoeken/', 'zoeken'],
  ['/contracten', 'contracten'],
  ['/contracten/nieuw', 'contracten/nieuw'],
  ['/contracten/7', 'contracten/:id'],
  ['/contracten/kaart', 'contracten/:id'],
  ['/contracten/7/anders', '*'],
  ['/Contracten/7', 'contracten/:id'],
  ['//contracten/7', '*'],
  ['/contr%61cten', 'contracten'],
  ['/contracten.data', 'contracten'],
  ['/inkoop/7', 'inkoop/:id/:stap?'],
  ['/inkoop/7/bewijs?x=1', 'inkoop/:id/:stap?'],
  ['/midden/kaart', ':verband/kaart'],
  ['/constructor', '*'],
  ['/bestaat-niet', '*'],
])('%s komt bij %s, ook als alle andere wegen erbij staan', async (pad, weg) => {
  const ask = async (answer: ReturnType<typeof createPageHandler>) => {
    const found = await answer(new Request(`http://platform.example${pad}`), new RouterContextProvider());
    return [found.status, await found.text()];
  };
  const given = await ask(createPageHandler(buildOf()));
  expect(given).toEqual([200, expect.stringContaining(`"${weg}"`)]);
  expect(given).toEqual(await ask(createRequestHandler(buildOf(), 'production')));
});

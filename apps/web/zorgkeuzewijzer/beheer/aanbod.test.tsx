// SPDX-License-Identifier: EUPL-1.2
import type { ComponentProps } from 'react';
import { expect, test } from 'vitest';
import { askMarkup } from '../../../../test/support/markup.ts';
import Aanbod from './aanbod.route.tsx';

const wijzer = (verband: string) => ({ verband, naam: `Regio ${verband}`, wachttijdnorm: null, actueelDagen: 92 });
const product = { product: 'begeleiding', naam: 'Begeleiding', wekenGesprek: 1, wekenHulp: 2, peildatum: '2025-02-03' };
const stop = { grond: 'wachtlijst', productnaam: null, product: '', van: '2025-02-03', tot: null };
const eigen = {
  wijzers: ['noord', 'zuid'].map(wijzer),
  producten: ['noord', 'zuid'].map((verband) => ({ verband, ...product })),
  afwijkingen: [],
  gemeenten: [],
  werktIn: [
    { verband: 'noord', code: '9001', naam: 'Noorddorp' },
    { verband: 'zuid', code: '9002', naam: 'Zuiddorp' },
  ],
  werkgebied: [],
  stops: ['noord', 'zuid'].map((verband) => ({ verband, id: verband, ...stop, motivering: `Vol in ${verband}.` })),
  profiel: null,
  vandaag: '2025-02-10',
};

test('wie in twee regio’s werkt, vult er één tegelijk in en ziet haar stops en gemeenten', () => {
  const props: unknown = { loaderData: { bewaard: null, eigen, wijzer: eigen.wijzers[1] } };
  const ask = askMarkup(<Aanbod {...(props as ComponentProps<typeof Aanbod>)} />);
  expect(ask('//nav[@aria-label="Regio"]//a')).toEqual(['Regio noord', 'Regio zuid']);
  expect(ask('//nav[@aria-label="Regio"]//a[@aria-current="page"]/@href')).toEqual([
    '/zorgkeuzewijzer/beheer/aanbod?regio=zuid',
  ]);
  const ids = ask('//@id');
  expect(ids).toEqual([...new Set(ids)]);
  expect(ask('//input[@name="verband"]/@value')).toEqual(['zuid']);
  expect(new Set(ask('//select[contains(@name, "gemeente")]/option[@value != ""]'))).toEqual(new Set(['Zuiddorp']));
  expect(ask('//section[@id="stops"]//td').join(' ')).toContain('Vol in zuid.');
  expect(ask('//section[@id="stops"]//td').join(' ')).not.toContain('noord');
});

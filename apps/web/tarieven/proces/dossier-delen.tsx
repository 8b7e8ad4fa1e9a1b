// SPDX-License-Identifier: EUPL-1.2
import { Badge, Lines, Moment, Section, Table } from '#libs/ui';
import type { TariefdossierView } from '#modules/tarieven';
import { proceswoorden as woorden } from '#modules/tarieven/teksten';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import { procentTekst } from './getal.ts';
import { onderdeelNaam } from './onderdeel.ts';

type View = Plat<TariefdossierView>;
type Props = { readonly view: View };

/** The function mixes that were chosen: how, and why. */
export const Dossiermixen = ({ view: { proces, producten, functies } }: Props) => (
  <Section title="Gekozen functiemix" id="functiemix">
    {proces.mixen.length === 0 ? (
      <p>Er is geen functiemix gekozen. Dan wordt gerekend met de mix van het plan.</p>
    ) : (
      <Table
        caption={telling(proces.mixen.length, 'product', 'producten')}
        rows={proces.mixen}
        rowKey={({ product }) => product}
        columns={[
          { key: 'product', head: 'Product', kind: 'name', cell: ({ product }) => producten[product] ?? product },
          {
            key: 'mix',
            head: 'Mix',
            cell: ({ aandelen }) =>
              aandelen.map(({ functie, procent }) => (
                <div key={functie}>
                  {functies[functie] ?? functie}: {procentTekst(procent)}
                </div>
              )),
          },
          {
            key: 'hoe',
            head: 'Hoe',
            cell: ({ wijze, aantal }) => `${woorden.wijze[wijze]} (${telling(aantal, 'antwoord', 'antwoorden')})`,
          },
          { key: 'waarom', head: 'Waarom', cell: ({ motivering }) => <Lines text={motivering} /> },
          {
            key: 'door',
            head: 'Door',
            cell: ({ naam, op }) => (
              <>
                {naam}, <Moment value={op} />
              </>
            ),
          },
        ]}
      />
    )}
  </Section>
);

/** What aanbieders said and were answered, without who they are. */
export const Dossierantwoorden = ({ view: { proces, antwoorden, producten } }: Props) => (
  <Section title="Wat aanbieders zeiden en wat is geantwoord" id="antwoorden">
    {antwoorden.length === 0 ? (
      <p>{proces.proces.vrijgegeven ? 'Er zijn geen antwoorden.' : 'Er zijn nog geen antwoorden vrijgegeven.'}</p>
    ) : (
      <Table
        caption={telling(antwoorden.length, 'antwoord', 'antwoorden')}
        rows={antwoorden}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'waarover',
            head: 'Waarover',
            kind: 'name',
            cell: ({ waarover }) =>
              waarover.map(({ product, onderdeel }) => (
                <div key={`${product} ${onderdeel}`}>
                  {producten[product] ?? product}, {onderdeelNaam(onderdeel).toLowerCase()}
                </div>
              )),
          },
          {
            key: 'gezegd',
            head: 'Wat is gezegd',
            cell: ({ samenvatting, aantal }) => (
              <>
                <Lines text={samenvatting} /> ({telling(aantal, 'reactie', 'reacties')})
              </>
            ),
          },
          {
            key: 'uitkomst',
            head: 'Uitkomst',
            cell: ({ uitkomst }) => <Badge kind="neutral">{woorden.uitkomst[uitkomst]}</Badge>,
          },
          { key: 'waarom', head: 'Waarom', cell: ({ motivering }) => <Lines text={motivering} /> },
        ]}
      />
    )}
  </Section>
);

// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, PageTitle, Table } from '#libs/ui';
import { gremialijst } from '#modules/regio';
import { gremiumsoortNamen } from '#modules/regio/teksten';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/gremia.route.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({ gremia: await vraag(context, gremialijst, {}) });

export default function Gremia({ loaderData: { gremia } }: Route.ComponentProps) {
  return (
    <>
      <title>Gremia – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Regio', href: '/regio' }, { label: 'Gremia' }]} />
      <PageTitle title="Gremia" state="Wie besluiten er, en wie hebben daarin zitting." />
      <Table
        caption="Gremia"
        captionHidden
        rows={gremia}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'naam',
            head: 'Gremium',
            kind: 'name',
            cell: ({ code, naam }) => <a href={`/regio/gremia/${code}`}>{naam}</a>,
          },
          { key: 'soort', head: 'Soort', cell: ({ soort }) => gremiumsoortNamen[soort] ?? soort },
          { key: 'per', head: 'Van', cell: ({ per }) => (per === 'gemeente' ? 'elke gemeente' : 'de regio') },
          {
            key: 'zitting',
            head: 'Zitting vandaag',
            cell: ({ zitting, samenstellingOnbekend }) =>
              zitting.length > 0 ? (
                zitting.join(', ')
              ) : (
                <Badge kind={samenstellingOnbekend ? 'neutral' : 'warning'}>
                  {samenstellingOnbekend ? 'onbekend' : 'niemand'}
                </Badge>
              ),
          },
          { key: 'mandaten', head: 'Mandaten', kind: 'number', cell: ({ mandaten }) => mandaten },
        ]}
      />
    </>
  );
}

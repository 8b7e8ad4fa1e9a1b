// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, type Column, PageTitle, Table } from '#libs/ui';
import { type MotieRij, motiesInzien } from '#modules/beleid';
import { Paginabron } from '../../shell/herkomst.tsx';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { vraag, wieVan } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import type { Route } from './+types/moties.route.ts';
import { MotieStaat, regionaalTekst, Termijn } from './woorden.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  view: await vraag(context, motiesInzien, {}),
  schrijft: wieVan(context).hoed.rollen.includes('beleidsadviseur'),
});

export default function Moties({ loaderData: { view, schrijft } }: Route.ComponentProps) {
  const { moties, regel } = view;
  const af = moties.filter(({ staat }) => staat === 'afgedaan').length;
  return (
    <>
      <title>Moties – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Beleid', href: '/beleid' }, { label: 'Moties' }]} />
      <PageTitle
        title="Moties"
        state={`${hoofdletter(telling(moties.length, 'motie', 'moties'))} van de gemeenteraden${af > 0 ? `, waarvan ${af} afgedaan` : ''}.`}
        action={schrijft && <ButtonLink href="/beleid/moties/nieuw">Motie vastleggen</ButtonLink>}
      />
      <p>
        {regel.tenminste === null
          ? 'Het plan zegt niet in hoeveel gemeenten een motie moet zijn aangenomen om voor de hele regio te gelden.'
          : `Een motie geldt voor de hele regio als zij in ten minste ${regel.van === null ? telling(regel.tenminste, 'gemeente', 'gemeenten') : `${regel.tenminste} van de ${regel.van} gemeenten`} is aangenomen.`}
      </p>
      <Table
        caption="Moties"
        captionHidden
        rows={moties}
        rowKey={({ code }) => code}
        columns={columns}
        empty="Het plan noemt geen moties, en de regio heeft er nog geen vastgelegd."
      />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

const columns: readonly Column<Plat<MotieRij>>[] = [
  {
    key: 'titel',
    head: 'Motie',
    kind: 'name',
    cell: ({ code, nummer, titel, voorbeeld }) => (
      <>
        <a href={`/beleid/moties/${code}`}>
          {nummer !== null && `${nummer}. `}
          {titel}
        </a>{' '}
        {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'regionaal', head: 'Regionaal', cell: regionaalTekst },
  {
    key: 'aangenomen',
    head: 'Aangenomen in',
    cell: ({ aangenomen, verworpen }) =>
      aangenomen + verworpen === 0 ? (
        <Badge kind="warning">onbekend</Badge>
      ) : (
        telling(aangenomen, 'gemeente', 'gemeenten')
      ),
  },
  { key: 'termijn', head: 'Termijn', cell: (motie) => <Termijn {...motie} /> },
  { key: 'stappen', head: 'Stappen gezet', kind: 'number', cell: ({ stappen }) => stappen },
  { key: 'staat', head: 'Stand', cell: MotieStaat },
];

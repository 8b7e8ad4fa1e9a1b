// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, type Column, Datum, PageTitle, Table } from '#libs/ui';
import { type EvaluatieRij, evaluatiesInzien } from '#modules/beleid';
import { evaluatiewoorden } from '#modules/beleid/teksten';
import { Paginabron } from '../../shell/herkomst.tsx';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { vraag, wieVan } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import type { Route } from './+types/evaluaties.route.ts';
import { Dag, EvaluatieStaat, Terugblik } from './woorden.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  evaluaties: await vraag(context, evaluatiesInzien, {}),
  schrijft: wieVan(context).hoed.rollen.includes('beleidsadviseur'),
});

export default function Evaluaties({ loaderData: { evaluaties, schrijft } }: Route.ComponentProps) {
  const laat = evaluaties.filter(({ teLaat }) => teLaat).length;
  return (
    <>
      <title>Evaluaties – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Beleid', href: '/beleid' }, { label: 'Evaluaties' }]} />
      <PageTitle
        title="Evaluaties"
        state={`${hoofdletter(telling(evaluaties.length, 'evaluatie of verslag', 'evaluaties en verslagen'))} aan de raden${laat > 0 ? `, waarvan ${laat} te laat` : ''}.`}
        action={schrijft && <ButtonLink href="/beleid/evaluaties/nieuw">Evaluatie plannen</ButtonLink>}
      />
      <Table
        caption="Evaluaties, de dringendste eerst"
        captionHidden
        rows={evaluaties}
        rowKey={({ code }) => code}
        columns={columns}
        empty="Het plan noemt geen evaluaties, en de regio heeft er nog geen gepland."
      />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

const columns: readonly Column<Plat<EvaluatieRij>>[] = [
  {
    key: 'naam',
    head: 'Evaluatie',
    kind: 'name',
    cell: ({ code, naam, voorbeeld }) => (
      <>
        <a href={`/beleid/evaluaties/${code}`}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
      </>
    ),
  },
  { key: 'terugblik', head: 'Kijkt terug', cell: Terugblik },
  {
    key: 'uiterlijk',
    head: 'Klaar uiterlijk',
    cell: ({ uiterlijk, wanneer, teLaat }) => (
      <>
        {uiterlijk ? <Datum value={uiterlijk} /> : (wanneer ?? <Dag dag={null} />)}
        {teLaat && ' (te laat)'}
      </>
    ),
  },
  {
    key: 'stap',
    head: 'Volgende stap',
    cell: ({ staat, volgendeStap, volgendeStapOp }) =>
      staat === 'vastgesteld' ? (
        '–'
      ) : volgendeStap && volgendeStapOp ? (
        <>
          {evaluatiewoorden.stap[volgendeStap]}: <Datum value={volgendeStapOp} />
        </>
      ) : (
        'niet gepland'
      ),
  },
  { key: 'staat', head: 'Stand', cell: EvaluatieStaat },
];
